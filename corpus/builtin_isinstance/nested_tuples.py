#: about: tuples in tuples, the first match ends the search
#: kind: language
#: stdout:
#| True True False
#| True True True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| True False
#| asked A
#| asked B
#| True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(isinstance(1, (str, (bytes, (int,)))), issubclass(int, ((), (str, ((int,),)))), isinstance(1, ((), ((),))))
print(isinstance(1, (int, 5)), issubclass(int, (int, None)), isinstance(1, ((int,), "x")))
attempt(isinstance, 1, (str, 5, int))
class T(tuple):
    def __iter__(self): raise AssertionError("not iterated")
print(isinstance(1, T((str, int))), issubclass(int, T((str,))))
class M(type):
    def __instancecheck__(cls, x): print("asked", cls.__name__); return cls.__name__ == "B"
class A(metaclass=M): pass
class B(metaclass=M): pass
class C(metaclass=M): pass
print(isinstance(1, (A, (B, C), A)))
