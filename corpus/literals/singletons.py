#: about: None, True, False, Ellipsis and NotImplemented: names, types, reprs
#: kind: language
#: stdout:
#| None True False Ellipsis Ellipsis NotImplemented
#| <class 'NoneType'> <class 'bool'> <class 'ellipsis'> <class 'NotImplementedType'>
#| True True False True False True
#| True True True
#| NotImplemented should not be used in a boolean context
#| NoneType takes no arguments
#| unsupported operand type(s) for +: 'NoneType' and 'int'
#| 'NoneType' object is not callable
#| 'ellipsis' object is not subscriptable

print(None, True, False, ..., Ellipsis, NotImplemented)
print(type(None), type(True), type(...), type(NotImplemented))
print(... is Ellipsis, True == 1, None == 0, None is None, bool(None), bool(...))
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)
for make in (lambda: bool(NotImplemented), lambda: type(None)(1), lambda: None + 1, lambda: (lambda f: f())(None), lambda: (lambda f: f[0])(...)):
    try:
        print(make())
    except TypeError as error:
        print(error)
