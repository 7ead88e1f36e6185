#: about: a program's own __import__ name has no effect on the import statement
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| own module os
#| import of 'os' is not allowed in this environment
#| import of 'os' is not allowed in this environment

def __import__(name, *rest):
    return "own module " + name


print(__import__("os"))
try:
    import os
    print("imported", os)
except ImportError as refused:
    print(refused)
del __import__
try:
    print(__import__("os"))
except ImportError as refused:
    print(refused)
