#: about: the program's namespace holds its name and the builtins, nothing of the host
#: kind: security
#: tests: builtin:globals threat:13 threat:21
#: stdout:
#| ['__builtins__', '__name__']

print(sorted(name for name in globals() if name.startswith("__")))
