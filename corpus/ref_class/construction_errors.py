#: about: values of the wrong kind under special names of a class
#: kind: language
#: stdout:
#| 1 1 1
#| 5
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: cannot use 'Z' as a dict key ('int' object is not callable)
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| <class '__main__.Z'>
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| ['a']
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| 5
#| TypeError: type __qualname__ must be a str, not NoneType
#| x.y
#| None
#| TypeError: __classcell__ must be a nonlocal cell, not <class 'int'>
#| TypeError: __slots__ must be identifiers
#| ('a',)
#| 5
#| 5
#| a b
#|
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'Z' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'Z' object does not support the context manager protocol (missed __enter__ method)

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def make(**ns): return type("Z", (), {f"__{k}__": v for k, v in ns.items()})
class A:
    def m(self): return 1
class B: m = A().m
print(B().m(), B.m(), B.m.__get__(5)())
class N(type):
    def __new__(m, n, b, d): return 5
class Y(metaclass=N): pass
print(Y)
attempt(lambda: make(init=5)()); attempt(lambda: make(new=5)()); attempt(lambda: make(call=5)()()); attempt(lambda: make(getattr=5)().x); attempt(lambda: iter(make(iter=5)())); attempt(lambda: make(hash=5)() in {}); attempt(lambda: hash(make(hash=5)())); attempt(lambda: repr(make(repr=5)())); attempt(lambda: make(add=5)() + 1); attempt(lambda: len(make(len=lambda: 1)())); attempt(lambda: make(class_getitem=5)[1]); attempt(lambda: make(eq=5)() == 1); attempt(lambda: bool(make(bool=5)())); attempt(lambda: make(contains=5)() and 1 in make(contains=5)()); attempt(lambda: make(getitem=5)()[0]); attempt(lambda: make(index=5)() and [1][make(index=5)()]); attempt(lambda: int(make(int=5)())); attempt(lambda: str(make(str=5)())); attempt(lambda: f"{make(format=5)()}"); attempt(lambda: next(make(next=5)())); attempt(lambda: reversed(make(reversed=5)())); attempt(lambda: dir(make(dir=5)())); attempt(lambda: abs(make(abs=5)())); attempt(lambda: -make(neg=5)()); attempt(lambda: make(lt=5)() < 1); attempt(lambda: make(setattr=5)().__class__); attempt(lambda: setattr(make(setattr=5)(), "x", 1)); attempt(lambda: delattr(make(delattr=5)(), "x")); attempt(lambda: make(getattribute=5)().x); attempt(lambda: make(length_hint=5, iter=lambda s: iter("a"))() and list(make(length_hint=5, iter=lambda s: iter("a"))())); attempt(lambda: isinstance(1, make(instancecheck=5)())); attempt(lambda: make(init_subclass=5) and type("W", (make(init_subclass=5),), {})); attempt(lambda: make(doc=5).__doc__); attempt(lambda: make(qualname=None)); attempt(lambda: make(qualname="x.y").__qualname__); attempt(lambda: make(module=None).__module__); attempt(lambda: make(classcell=5)); attempt(lambda: make(slots="a b")); attempt(lambda: make(slots=("a",), a=1).__slots__); attempt(lambda: make(annotations=5).__annotations__); attempt(lambda: make(match_args=5).__match_args__); attempt(lambda: type("a b", (), {}).__name__); attempt(lambda: type("", (), {}).__name__)
def use(o):
    with o: return "body"
attempt(lambda: use(make(enter=5, exit=lambda *a: None)())); attempt(lambda: use(make(enter=lambda s: 1, exit=5)())); attempt(lambda: use(make(enter=lambda s: 1)())); attempt(lambda: use(make(exit=lambda *a: 1)()))
