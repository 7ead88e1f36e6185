#: about: spaces, NUL, paths, case and look-alike letters in a module name import nothing
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| {'refused'}
#| import of 'os' is not allowed in this environment

NAMES = [" os", "os ", "o\0s", "os\0", "OS", "./os", "/os", "os.py", "..os", ".os", "o\u017f", "\uff4fs", "os\n", "o/s", "o\\s", "*"]
outcomes = set()
for name in NAMES:
    try:
        __import__(name)
        outcomes.add("imported " + repr(name))
    except (ImportError, ValueError):
        outcomes.add("refused")
print(outcomes)
try:
    import ｏｓ
    print("imported")
except ImportError as refused:
    print(refused)
