#: about: the AttributeErrors of instances, classes, modules' functions and builtin values
#: kind: language
#: stdout:
#| AttributeError 'C' object has no attribute 'nope'
#| AttributeError type object 'C' has no attribute 'nope'
#| AttributeError 'function' object has no attribute 'nope'
#| AttributeError 'function' object has no attribute 'nope'
#| AttributeError 'int' object has no attribute 'nope'
#| AttributeError 'str' object has no attribute 'nope'
#| AttributeError 'NoneType' object has no attribute 'nope'
#| AttributeError 'list' object has no attribute 'nope'
#| AttributeError type object 'int' has no attribute 'nope'
#| AttributeError 'builtin_function_or_method' object has no attribute 'nope'
#| AttributeError 'generator' object has no attribute 'nope'
#| AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'list' object attribute 'append' is read-only
#| AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError cannot set 'x' attribute of immutable type 'int'
#| TypeError cannot set 'upper' attribute of immutable type 'str'
#| AttributeError 'C' object has no attribute 'x'
#| AttributeError 'C' object has no attribute 'nope'
#| AttributeError type object 'C' has no attribute 'nope'
#| AttributeError 'list' object attribute 'append' is read-only
#| TypeError cannot set 'real' attribute of immutable type 'int'
#| AttributeError 'method' object has no attribute 'tag' and no __dict__ for setting new attributes
#| default
#| False
#| nope True

class C:
    x = 1
    def m(self): pass

c = C()
def f(): pass

def attempt(call):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

attempt(lambda: c.nope)
attempt(lambda: C.nope)
attempt(lambda: f.nope)
attempt(lambda: c.m.nope)
attempt(lambda: (1).nope)
attempt(lambda: "s".nope)
attempt(lambda: None.nope)
attempt(lambda: [].nope)
attempt(lambda: int.nope)
attempt(lambda: len.nope)
attempt(lambda: (i for i in ()).nope)
attempt(lambda: setattr(1, "x", 2))
attempt(lambda: setattr([], "append", 2))
attempt(lambda: setattr(None, "x", 2))
attempt(lambda: setattr(object(), "x", 2))
attempt(lambda: setattr(int, "x", 2))
attempt(lambda: setattr(str, "upper", 2))
attempt(lambda: delattr(c, "x"))
attempt(lambda: delattr(c, "nope"))
attempt(lambda: delattr(C, "nope"))
attempt(lambda: delattr([], "append"))
attempt(lambda: delattr(int, "real"))
attempt(lambda: setattr(c.m, "tag", 1))
attempt(lambda: getattr(c, "nope", "default"))
attempt(lambda: hasattr(c, "nope"))
try:
    c.nope
except AttributeError as error:
    print(error.name, error.obj is c)
