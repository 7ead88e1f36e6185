#: about: __debug__, and constants that cannot be assigned
#: kind: language
#: stdout:
#| True bool
#| ('message',)
#| ()
#| ((1, 2),) (1, 2)
#| True NotImplemented True True NotImplementedType True True True
#| NoneType takes no arguments
#| NoneType takes no arguments
#| type 'NoneType' is not an acceptable base type
#| 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| EllipsisType takes no arguments
#| EllipsisType takes no arguments
#| type 'ellipsis' is not an acceptable base type
#| 'ellipsis' object has no attribute 'x' and no __dict__ for setting new attributes
#| NotImplementedType takes no arguments
#| NotImplementedType takes no arguments
#| type 'NotImplementedType' is not an acceptable base type
#| 'NotImplementedType' object has no attribute 'x' and no __dict__ for setting new attributes

print(__debug__, type(__debug__).__name__)
assert True, "not evaluated"
try: assert 0, "message"
except AssertionError as e: print(e.args)
try: assert []
except AssertionError as e: print(e.args)
try: assert False, (1, 2)
except AssertionError as e: print(e.args, str(e))
print(Ellipsis is ..., NotImplemented, None is None, bool(...), type(NotImplemented).__name__, type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
for t in (type(None), type(...), type(NotImplemented)):
    for args, kw in (((1,), {}), ((), {"a": 1})):
        try: t(*args, **kw)
        except TypeError as e: print(e)
    try: type("S", (t,), {})
    except TypeError as e: print(e)
    try: t().x = 1
    except AttributeError as e: print(e)
