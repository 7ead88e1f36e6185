#: about: a name that begins as an allowed one, or lies below it, is another name
#: kind: security
#: imports: math
#: tests: threat:10 module:math
#: stdout:
#| ModuleNotFoundError "No module named 'mathematics'"
#| ModuleNotFoundError "No module named 'math_evil'"
#| ModuleNotFoundError "No module named 'math.os'; 'math' is not a package"
#| ModuleNotFoundError "No module named 'math.path'; 'math' is not a package"
#| ModuleNotFoundError "No module named 'mat'"
#| ModuleNotFoundError "No module named 'math '"
#| ModuleNotFoundError "No module named ' math'"
#| ModuleNotFoundError "No module named 'Math'"
#| ModuleNotFoundError "No module named 'math.'; 'math' is not a package"
#| ModuleNotFoundError "No module named '.math'"
#| ModuleNotFoundError "No module named 'math\\x00'"
#| ModuleNotFoundError "No module named 'math/os'"
#| ImportError "import of 'os' is not allowed in this environment"
#| ImportError "import of 'string' is not allowed in this environment"
#| False
#| False
#| False
#| False

def attempt(statement, *args):
    try:
        statement(*args)
        print("imported")
    except ImportError as e:
        print(type(e).__name__, e)


for name in ("mathematics", "math_evil", "math.os", "math.path", "mat", "math ", " math", "Math", "math.", ".math", "math\0", "math/os", "os.math", "string"):
    try:
        __import__(name)
        print("imported", name)
    except (ImportError, ValueError, TypeError) as e:
        print(type(e).__name__, ascii(str(e)))
for fromlist in (("os",), ("__loader__",), ("*",), ("path", "sin")):
    try:
        print(hasattr(__import__("math", fromlist=fromlist), "os"))
    except (ImportError, AttributeError) as e:
        print(type(e).__name__, e)
