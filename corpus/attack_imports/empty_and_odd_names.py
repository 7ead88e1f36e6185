#: about: an import name that is empty or no text is an error of the caller
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| refused
#| refused
#| refused
#| refused
#| refused
#| refused
#| TypeError
#| TypeError

for name in ("", None, 1, b"os", ["os"], object()):
    try:
        __import__(name)
        print("imported")
    except (TypeError, ValueError, ImportError):
        print("refused")
for arguments in ((), ("os", {}, {}, [], 0, 1)):
    try:
        __import__(*arguments)
        print("imported")
    except TypeError:
        print("TypeError")
