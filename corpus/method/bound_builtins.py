#: about: Methods and class methods that wrap built-in callables
#: kind: language
#: stdout:
#| NoneType
#| (<class 'method'>, 'append', True)
#| TypeError: object of type 'type' has no len()
#| (<class 'method'>, 'len', True)
#| TypeError: can only join an iterable
#| (<class 'method'>, 'join', True)
#| TypeError: 'type' object is not iterable
#| (<class 'method'>, 'fromkeys', True)
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'type' object
#| (<class 'method'>, 'upper', True)
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'type'
#| (<class 'method'>, '__add__', True)
#| NotImplementedType
#| (<class 'method'>, '__add__', True)
#| C
#| (<class 'method'>, '__new__', True)
#| None
#| append
#| None
#| append
#| None
#| append
#| None
#| append
#| <bound method list.append of 5>
#| TypeError: object of type 'int' has no len()
#| len
#| 1
#| len
#| 1
#| len
#| TypeError: object of type 'type' has no len()
#| len
#| <bound method len of 5>
#| TypeError: can only join an iterable
#| join
#| a
#| join
#| TypeError: sequence item 0: expected str instance, int found
#| join
#| TypeError: can only join an iterable
#| join
#| <bound method str.join of 5>
#| TypeError: 'int' object is not iterable
#| fromkeys
#| {'a': None}
#| fromkeys
#| {1: None}
#| fromkeys
#| TypeError: 'type' object is not iterable
#| fromkeys
#| <bound method dict.fromkeys of 5>
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| upper
#| A
#| upper
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'list' object
#| upper
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'type' object
#| upper
#| <bound method str.upper of 5>
#| TypeError: expected 1 argument, got 0
#| __add__
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
#| __add__
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'list'
#| __add__
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'type'
#| __add__
#| <bound method int.__add__ of 5>
#| 2
#| __add__
#| NotImplemented
#| __add__
#| NotImplemented
#| __add__
#| NotImplemented
#| __add__
#| <bound method int.__add__ of 5>
#| TypeError: len() takes exactly one argument (2 given)
#| len
#| TypeError: len() takes exactly one argument (2 given)
#| len
#| TypeError: len() takes exactly one argument (2 given)
#| len
#| TypeError: len() takes exactly one argument (2 given)
#| len
#| <bound method len of 5>
#| TypeError: object.__new__(X): X is not a type object (int)
#| __new__
#| TypeError: object.__new__(X): X is not a type object (str)
#| __new__
#| TypeError: object.__new__(X): X is not a type object (list)
#| __new__
#| TypeError: object.__new__(dict) is not safe, use dict.__new__()
#| __new__
#| <bound method object.__new__ of 5>
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
#| mro
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'str' object
#| mro
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'list' object
#| mro
#| [<class 'dict'>, <class 'object'>]
#| mro
#| <bound method type.mro of 5>
#| TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
#| fromkeys
#| TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'str' as arg 2
#| fromkeys
#| TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'list' as arg 2
#| fromkeys
#| TypeError: fromkeys expected at least 1 argument, got 0
#| fromkeys
#| <bound method dict.fromkeys of 5>

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    a = classmethod([].append)
    b = classmethod(len)
    c = classmethod("".join)
    d = classmethod(dict.fromkeys)
    e = classmethod(str.upper)
    f = classmethod(int.__add__)
    g = classmethod((1).__add__)
    h = classmethod(object.__new__)
for n in "abcdefgh":
    show(lambda: type(getattr(C, n)()).__name__)
    show(lambda: (type(getattr(C, n)), getattr(C, n).__name__, getattr(C, n) == getattr(C, n)))
Method = type(C.b)
for fn in ([].append, len, "".join, dict.fromkeys, str.upper, int.__add__, (1).__add__, C.b, object.__new__, type.mro, vars(dict)["fromkeys"]):
    for self in (1, "a", [1], dict):
        show(lambda: Method(fn, self)())
        show(lambda: Method(fn, self).__name__)
    show(lambda: repr(Method(fn, 5)))
