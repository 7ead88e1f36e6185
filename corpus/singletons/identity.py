#: about: Constants are one object each, also when made again
#: kind: language
#: stdout:
#| True True True
#| True True True True
#| [True, True, True, True]
#| {None: 1, True: 3, False: 6, Ellipsis: 7}
#| [False, 0, True, 1] False True 2
#| True 0 1 True
#| True True False
#| True True True True
#| None True   False None 1 Ellipsis 1
#| True True True
#| 'NoneType' object has no attribute 'attr' and no __dict__ for setting new attributes
#| 'bool' object has no attribute 'attr' and no __dict__ for setting new attributes
#| 'ellipsis' object has no attribute 'attr' and no __dict__ for setting new attributes
#| 'NotImplementedType' object has no attribute 'attr' and no __dict__ for setting new attributes

print(None is type(None)(), ... is type(...)(), NotImplemented is type(NotImplemented)())
print(bool(1) is True, bool() is False, bool([]) is False, not 1 is False)
print([x is y for x, y in ((None, None), (True, 1 == 1), (False, not True), (..., Ellipsis))])
print({None: 1, True: 2, 1: 3, False: 4, 0: 5, 0.0: 6, ...: 7})
print(sorted([True, False, 1, 0]), min(True, False), max(True, 1), sum([True, True]))
print(None in [None], [None].index(None), [None, 0].count(None), (None,) == (None,))
def f(x=None): return x is None
print(f(), f(None), f(0))
print(isinstance(True, int), isinstance(None, object), issubclass(bool, int), type(True) is bool)
print(str(None), repr(True), f"{False!r:>7}", "%s %d" % (None, True), "{} {:d}".format(..., True))
print(hash(None) == hash(None), hash(True) == hash(1), id(None) == id(None))
for v in (None, True, ..., NotImplemented):
    try:
        v.attr = 1
    except AttributeError as e:
        print(e)
