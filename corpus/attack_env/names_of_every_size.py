#: about: names of odd sizes and characters for getattr, setattr, vars and globals stay names
#: kind: security
#: tests: builtin:getattr builtin:setattr builtin:hasattr attribute:__globals__ threat:7
#: stdout:
#| 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 1 False True; 0

class Box: pass


def f(): pass


box = Box()
for name in ("", " ", "\0", "__globals__\0", " __globals__", "__globals__ ", "__GLOBALS__", "\ud800", "__glob\u00adals__", "__globals__" * 1000,
             "\u202e__slabolg__", "\uff3f\uff3fglobals\uff3f\uff3f", "a.b", "1", "é" * 100000, "f.__globals__"):
    setattr(box, name, 1)
    try:
        print(getattr(box, name), hasattr(f, name), name in vars(box), end="; ")
    except AttributeError as refused:
        print(refused, end="; ")
    delattr(box, name) if name in vars(box) else None
print(len(vars(box)))
