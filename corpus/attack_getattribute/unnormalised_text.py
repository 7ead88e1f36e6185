#: about: text that merely resembles a blocked name is another name, for a missing attribute
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| False missing
#| False missing
#| False missing
#| False missing
#| False missing
#| False missing
#| False missing
#| False missing
#| False missing
#| False missing

def f():
    pass


for name in ("__ｇlobals__", "__globals__ ", " __globals__", "__globals__\0", "__GLOBALS__", "__globals", "_globals__", "func_globals", "", "__glo\u200bbals__"):
    print(hasattr(f, name), getattr(f, name, "missing"))
