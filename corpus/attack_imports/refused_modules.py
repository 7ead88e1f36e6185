#: about: with no module allowed, none can be imported, however harmless or internal
#: kind: security
#: tests: builtin:__import__ builtin:ImportError threat:10
#: stdout:
#| 47

NAMES = """
os sys subprocess socket ctypes builtins importlib inspect gc io pathlib shutil tempfile threading signal
_io _thread _posixsubprocess posix nt _ctypes _imp _frozen_importlib _frozen_importlib_external marshal
pickle code codeop runpy pty platform multiprocessing asyncio faulthandler zipimport site sysconfig
math string json re types operator functools __main__ this antigravity
""".split()
for name in NAMES:
    try:
        module = __import__(name)
        print(name, "imported", module)
    except ImportError as refused:
        text = "import of '" + name + "' is not allowed in this environment"
        if type(refused) is not ImportError or str(refused) != text:
            print(name, type(refused).__name__, refused)
print(len(NAMES))
