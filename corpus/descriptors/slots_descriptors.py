#: about: slots and builtin getsets are descriptors too
#: kind: language
#: stdout:
#| 5 5 5 a member_descriptor
#| AttributeError 'S' object has no attribute 'a'
#| TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
#| TypeError descriptor 'a' for 'S' objects doesn't apply to a 'int' object
#| 5 real 2.0 True
#| AttributeError attribute 'real' of 'int' objects is not writable
#| TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#| <member 'a' of 'S' objects> <attribute 'real' of 'int' objects> <method 'upper' of 'str' objects> append fromkeys
#| hides the slot
#| None

class S:
    __slots__ = ("a",)

s = S()
S.a.__set__(s, 5)
print(S.a.__get__(s), S.a.__get__(s, S), s.a, S.a.__name__, type(S.a).__name__)
S.a.__delete__(s)

def attempt(call):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

attempt(lambda: s.a)
attempt(lambda: S.a.__get__(1))
attempt(lambda: S.a.__set__(1, 2))
print(int.real.__get__(5), int.real.__name__, complex.imag.__get__(2j), S.a.__get__(None, S) is S.a)
attempt(lambda: int.real.__set__(5, 1))
attempt(lambda: int.real.__get__("a"))
print(S.a, int.real, str.upper, [].append.__name__, dict.fromkeys.__name__)
class Base: __slots__ = ("x",)
class Derived(Base): x = "hides the slot"
print(Derived().x)
attempt(lambda: setattr(Derived(), "x", 1))
