#: about: __new__ of built-in types called by name
#: kind: language
#: stdout:
#| 5
#| 3
#| TypeError: int.__new__(): not enough arguments
#| TypeError: int.__new__(X): X is not a type object (int)
#| TypeError: int.__new__(str): str is not a subtype of int
#| 5
#| []
#| {}
#| set()
#| ('a', 'b')
#| frozenset({'a'})
#| True
#| 1.5
#| N
#| None
#| TypeError: NoneType takes no arguments
#| 7
#| TypeError: object.__new__(dict) is not safe, use dict.__new__()
#| TypeError: dict.__new__(object): object is not a subtype of dict
#| I
#| TypeError: bool.__new__(I): I is not a subtype of bool
#| TypeError: 'int' object is not iterable
#| 0
#| (True, True, False)
#| (1,)
#| TypeError: ValueError.__new__(KeyError): KeyError is not a subtype of ValueError
#| TypeError: ValueError.__new__(int): int is not a subtype of ValueError
#| (1,)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: int.__new__(int, "5"))
show(lambda: int.__new__(int, "11", base=2))
show(lambda: int.__new__())
show(lambda: int.__new__(5))
show(lambda: int.__new__(str))
show(lambda: str.__new__(str, 5))
show(lambda: list.__new__(list, 1, 2, 3, x=4))
show(lambda: dict.__new__(dict, 1, 2))
show(lambda: set.__new__(set, [1]))
show(lambda: tuple.__new__(tuple, "ab"))
show(lambda: frozenset.__new__(frozenset, "a"))
show(lambda: bool.__new__(bool, 5))
show(lambda: float.__new__(float, "1.5"))
show(lambda: type.__new__(type, "N", (), {}).__name__)
show(lambda: type(None).__new__(type(None)))
show(lambda: type(None).__new__(type(None), 1))
show(lambda: (5).__new__(int, 7))
show(lambda: object.__new__(dict))
show(lambda: dict.__new__(object))
class I(int): pass
show(lambda: type(int.__new__(I, 5)).__name__)
show(lambda: bool.__new__(I))
class L(list):
    def __new__(cls, *a): return list.__new__(cls)
show(lambda: L(5))
show(lambda: len(list.__new__(L, "abc")))
show(lambda: (int.__new__ == int.__new__, int.__new__ is int.__new__, bool.__new__ == int.__new__))
show(lambda: ValueError.__new__(ValueError, 1).args)
show(lambda: ValueError.__new__(KeyError, 1))
show(lambda: ValueError.__new__(int))
show(lambda: Exception.__new__(ValueError, 1).args)
