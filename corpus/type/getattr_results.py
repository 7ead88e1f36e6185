#: about: getattr, hasattr, setattr, delattr and their arguments
#: kind: language
#: stdout:
#| 1
#| None
#| AttributeError: type object 'C' has no attribute 'b'
#| TypeError: getattr expected at least 2 arguments, got 1
#| TypeError: getattr expected at most 3 arguments, got 4
#| TypeError: getattr() takes no keyword arguments
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'bytes'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: hasattr expected 2 arguments, got 1
#| TypeError: hasattr expected 2 arguments, got 3
#| TypeError: setattr expected 3 arguments, got 2
#| TypeError: attribute name must be string, not 'int'
#| TypeError: setattr expected 3 arguments, got 4
#| TypeError: delattr expected 2 arguments, got 1
#| TypeError: attribute name must be string, not 'int'
#| AttributeError: type object 'C' has no attribute 'zz'
#| 1
#| None
#| 3
#| True
#| 1
#| 2
#| AttributeError: 'C' object has no attribute '名前'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: a = 1
show(lambda: getattr(C, "a"))
show(lambda: getattr(C, "b", None))
show(lambda: getattr(C, "b", *[]))
show(lambda: getattr(C))
show(lambda: getattr(C, "a", 1, 2))
show(lambda: getattr(C, name="a"))
show(lambda: getattr(C, 5))
show(lambda: getattr(C, b"a"))
show(lambda: getattr(C, None, "default"))
show(lambda: hasattr(C, 5))
show(lambda: hasattr(C))
show(lambda: hasattr(C, "a", 1))
show(lambda: setattr(C, "x"))
show(lambda: setattr(C, 5, 1))
show(lambda: setattr(C, "x", 1, 2))
show(lambda: delattr(C))
show(lambda: delattr(C, 5))
show(lambda: delattr(C, "zz"))
class S(str): pass
show(lambda: getattr(C, S("a")))
show(lambda: setattr(C, S("viaS"), 3))
show(lambda: C.viaS)
show(lambda: [type(k).__name__ for k in vars(C) if "via" in str(k)] == ["str"] or "kept")
setattr(C, "with space", 1)
show(lambda: getattr(C, "with space"))
setattr(C, "", 2)
show(lambda: getattr(C(), ""))
show(lambda: getattr(C(), "名前"))
