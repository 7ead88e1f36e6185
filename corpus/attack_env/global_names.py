#: about: the program's globals hold its own names and nothing of the host
#: kind: security
#: tests: builtin:globals builtin:dir builtin:locals builtin:vars threat:13
#: stdout:
#| ['mine']
#| 1 __main__
#| True True
#| ['mine', 'shown']
#| []
#| __loader__ None
#| __spec__ None

mine = 1
shown = sorted(name for name in globals() if not (name.startswith("__") and name.endswith("__")))
print(shown)
print(globals()["mine"], globals()["__name__"])
print(vars() is globals() or sorted(vars()) == sorted(globals()), sorted(locals()) == sorted(globals()))
print([name for name in dir() if not (name.startswith("__") and name.endswith("__"))])
KNOWN = {"__name__", "__doc__", "__package__", "__loader__", "__spec__", "__builtins__", "__file__", "__annotations__", "__conditional_annotations__", "__cached__", "__annotate__"}
print([name for name in list(globals()) if name.startswith("__") and name not in KNOWN])
for name in ("__loader__", "__spec__"):
    print(name, globals().get(name))
