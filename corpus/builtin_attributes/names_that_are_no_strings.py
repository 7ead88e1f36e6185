#: about: every function of the family wants a str
#: kind: language
#: stdout:
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: attribute name must be string, not 'NoneType'
#| TypeError: attribute name must be string, not 'bytes'
#| TypeError: attribute name must be string, not 'bytes'
#| TypeError: attribute name must be string, not 'bytes'
#| TypeError: attribute name must be string, not 'bytes'
#| TypeError: attribute name must be string, not 'bytes'
#| TypeError: attribute name must be string, not 'float'
#| TypeError: attribute name must be string, not 'float'
#| TypeError: attribute name must be string, not 'float'
#| TypeError: attribute name must be string, not 'float'
#| TypeError: attribute name must be string, not 'float'
#| TypeError: attribute name must be string, not 'tuple'
#| TypeError: attribute name must be string, not 'tuple'
#| TypeError: attribute name must be string, not 'tuple'
#| TypeError: attribute name must be string, not 'tuple'
#| TypeError: attribute name must be string, not 'tuple'
#| TypeError: attribute name must be string, not 'type'
#| TypeError: attribute name must be string, not 'type'
#| TypeError: attribute name must be string, not 'type'
#| TypeError: attribute name must be string, not 'type'
#| TypeError: attribute name must be string, not 'type'
#| TypeError: attribute name must be string, not 'list'
#| TypeError: attribute name must be string, not 'list'
#| TypeError: attribute name must be string, not 'list'
#| TypeError: attribute name must be string, not 'list'
#| TypeError: attribute name must be string, not 'list'
#| 5 5 True ['sub']
#| False False d

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C: pass
class S(str): pass
c = C()
for bad in (1, None, b"x", 1.5, ("x",), object, ["x"]):
    attempt(getattr, c, bad)
    attempt(getattr, c, bad, "default")
    attempt(hasattr, c, bad)
    attempt(setattr, c, bad, 1)
    attempt(delattr, c, bad)
setattr(c, S("sub"), 5)
print(getattr(c, S("sub")), getattr(c, "sub"), hasattr(c, S("sub")), sorted(vars(c)))
delattr(c, S("sub"))
print(hasattr(c, "sub"), hasattr(c, S("")), getattr(c, S("x"), S("d")))
