#: about: calling what cannot be called
#: kind: language
#: stdout:
#| 'int' object is not callable
#| 'float' object is not callable
#| 'str' object is not callable
#| 'bytes' object is not callable
#| 'NoneType' object is not callable
#| 'bool' object is not callable
#| 'list' object is not callable
#| 'tuple' object is not callable
#| 'dict' object is not callable
#| 'set' object is not callable
#| 'range' object is not callable
#| 'C' object is not callable
#| 'ellipsis' object is not callable
#| 'NotImplementedType' object is not callable
#| 'complex' object is not callable
#| 'str' object is not callable
#| 'int' object is not callable
#| (1, 2)
#| super
#| False True False True True

class C: pass
module = "text"

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

for value in (1, 1.5, "s", b"b", None, True, [], (), {}, set(), range(1), C(), ..., NotImplemented, 1j):
    attempt(lambda: value())
attempt(lambda: module(1))
attempt(lambda: (lambda: 0)()())

class WithCall:
    def __call__(self, *args): return args

attempt(lambda: WithCall()(1, 2))
c = C()

class Child(WithCall):
    def __call__(self): return super(), "no way up without reading the method"

print(type(Child()()[0]).__name__)
print(callable(c), callable(C), callable(1), callable(lambda: 0), callable(WithCall()))
