#: about: type tests through unusual objects
#: kind: language
#: stdout:
#| True False True True True True True True True True True True True True True True
#| True True True True function generator builtin_function_or_method builtin_function_or_method method_descriptor wrapper_descriptor method-wrapper getset_descriptor mappingproxy NotImplementedType ellipsis range dict_keys dict_keyiterator list_iterator tuple_iterator str_ascii_iterator set_iterator range_iterator list_reverseiterator dict_reversekeyiterator enumerate zip map filter callable_iterator memoryview super property staticmethod classmethod slice GenericAlias Union
#| True True True False True True True
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 1 must be a class
#| True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance expected 2 arguments, got 0
#| TypeError: issubclass expected 2 arguments, got 1
#| True
#| False
#| TypeError: issubclass() arg 1 must be a class
#| True
#| False
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| ValueError: instancecheck
#| ValueError: subclasscheck
#| ValueError: subclasscheck
#| True
#| True
#| True
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| ValueError: boom
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A), issubclass(A, A), isinstance(A, type), isinstance(type, type), isinstance(type, object), isinstance(object, type), issubclass(type, object), isinstance(None, type(None)), isinstance(True, int), issubclass(bool, int), isinstance(1, object), isinstance(len, type(len)), isinstance(1.0, (int, float)), isinstance(1, ((str, (int,)), float)))
print(type(1) is int, type(type(1)) is type, type(A()) is A, A().__class__ is A, type(lambda: 0).__name__, type((x for x in ())).__name__, type(len).__name__, type([].append).__name__, type(str.join).__name__, type(A.__init__).__name__, type(A().__init__).__name__, type(int.real).__name__, type(vars(A)).__name__, type(NotImplemented).__name__, type(...).__name__, type(range(1)).__name__, type({}.keys()).__name__, type(iter({})).__name__, type(iter([])).__name__, type(iter(())).__name__, type(iter("")).__name__, type(iter(set())).__name__, type(iter(range(1))).__name__, type(reversed([])).__name__, type(reversed({})).__name__, type(enumerate([])).__name__, type(zip()).__name__, type(map(str, [])).__name__, type(filter(None, [])).__name__, type(iter(int, 1)).__name__, type(memoryview(b"")).__name__, type(super(B, B())).__name__, type(property()).__name__, type(staticmethod(len)).__name__, type(classmethod(len)).__name__, type(slice(1)).__name__, type(list[int]).__name__, type(int | str).__name__)
class C:
    def __init__(self, cls): self._c = cls
    @property
    def __class__(self): return self._c
print(isinstance(C(int), int), isinstance(C(A), A), isinstance(C(B), A), isinstance(C(5), int), isinstance(C(A), C), isinstance(C(str), (int, str)), type(C(int)) is C)
attempt(lambda: issubclass(C(A), A)); attempt(lambda: isinstance(1, C(A))); attempt(lambda: issubclass(1, (int,))); attempt(lambda: isinstance(1, (int, "s"))); attempt(lambda: isinstance("x", (int, "s"))); attempt(lambda: issubclass(int, ("s",))); attempt(lambda: isinstance(1, None)); attempt(lambda: isinstance(1, [int])); attempt(lambda: isinstance(1, {int})); attempt(lambda: issubclass(int, None)); attempt(lambda: isinstance()); attempt(lambda: issubclass(int))
class Bases:
    def __init__(self, v): self.v = v
    def __getattr__(self, n):
        if n == "__bases__": return self.v
        raise AttributeError(n)
attempt(lambda: issubclass(Bases((A,)), A)); attempt(lambda: issubclass(Bases(()), A)); attempt(lambda: issubclass(Bases(5), A)); attempt(lambda: issubclass(Bases((Bases((A,)),)), A)); attempt(lambda: isinstance(1, Bases(()))); attempt(lambda: isinstance(1, Bases(5)))
class M(type):
    def __instancecheck__(cls, o): raise ValueError("instancecheck")
    def __subclasscheck__(cls, o): raise ValueError("subclasscheck")
class D(metaclass=M): pass
d = D()
print(isinstance(d, D))
attempt(lambda: isinstance(1, D)); attempt(lambda: issubclass(D, D)); attempt(lambda: issubclass(int, D)); attempt(lambda: isinstance(d, (int, D))); attempt(lambda: isinstance(1, (int, D)))
try: raise ValueError("x")
except (KeyError, ValueError) as e: print(isinstance(e, Exception))
def catch(target):
    try: raise ValueError("boom")
    except target: return "caught"
attempt(catch, 5); attempt(catch, (ValueError, 5)); attempt(catch, (5, ValueError)); attempt(catch, D); attempt(catch, A); attempt(catch, ()); attempt(catch, ((ValueError,),)); attempt(catch, [ValueError]); attempt(catch, None); attempt(catch, Exception | KeyError)
