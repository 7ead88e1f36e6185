#: about: dir() and vars() on all sorts
#: kind: language
#: profile: compat
#: stdout:
#| ['a'] ['a', 'b'] ['a', 'b', 'i'] ['a', 'i']
#| ['a', 'm', 'z'] []
#| TypeError: 'int' object is not iterable
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| ['j', 'k']
#| ['x', 'y']
#| False True
#| TypeError: dir expected at most 1 argument, got 2
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars expected at most 1 argument, got 2
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| {'i': 1} ['b'] mappingproxy
#| TypeError: 'mappingproxy' object does not support item assignment
#| 2 ['a', 'b', 'i', 'new key', 'q']
#| ['s1', 's2']
#| {'fake': 1}
#| True
#| (['x', 'y'], ['x', 'y'])
#| ['one']
#| ['__call__', '__name__', 'mro'] ['__eq__', '__init__']
#| True ['as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator', 'from_bytes', 'imag', 'is_integer', 'numerator', 'real', 'to_bytes']
#| ['__annotate__', '__annotations__', '__builtins__', '__call__', '__closure__', '__code__', '__defaults__', '__dict__', '__get__', '__globals__', '__kwdefaults__', '__module__', '__name__', '__qualname__', '__type_params__']
#| ['__class_getitem__', '__iter__', '__name__', '__next__', '__qualname__', 'close', 'gi_code', 'gi_frame', 'gi_running', 'gi_suspended', 'gi_yieldfrom', 'send', 'throw']
#| ['__dict__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__', 'a'] ['__delete__', '__get__', '__isabstractmethod__', '__name__', '__set__', '__set_name__', 'deleter', 'fdel', 'fget', 'fset', 'getter', 'setter']
#| ['__annotate__', '__annotations__', '__class_getitem__', '__dict__', '__func__', '__get__', '__isabstractmethod__', '__module__', '__name__', '__qualname__', '__wrapped__']
#| ['__args__', '__mro_entries__', '__origin__', '__parameters__', '__typing_unpacked_tuple_args__', '__unpacked__']
#| ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    a = 1
    def __init__(self): self.i = 1
class B(A):
    b = 2
def own(o): return [n for n in dir(o) if not n.startswith("__")]
print(own(A), own(B), own(B()), own(A()))
class D:
    def __dir__(self): return ["z", "a", "m"]
print(dir(D()), own(D))
class E:
    def __dir__(self): return 5
class F:
    def __dir__(self): return [1, "a"]
class G:
    def __dir__(self): return {"k": 1, "j": 2}
class H:
    def __dir__(self): return iter(("y", "x"))
for cls in (E, F, G, H): attempt(lambda: dir(cls()))
class I: pass
i = I(); i.__dir__ = lambda: ["inst"]
print("inst" in dir(i), "__dir__" in dir(i))
attempt(dir, 1, 2)
attempt(vars, 1)
attempt(vars, 1, 2)
attempt(vars, [])
attempt(vars, object())
print(vars(B()), sorted(k for k in vars(B) if k[0] != "_"), type(vars(B)).__name__)
def put(): vars(B)["x"] = 1
attempt(put)
b = B()
vars(b)["new key"] = 1
vars(b)["q"] = 2
print(b.q, own(b))
class Slots: __slots__ = ("s1", "s2")
s = Slots(); s.s1 = 0
print(own(s))
class WithDictProp:
    @property
    def __dict__(self): return {"fake": 1}
attempt(lambda: vars(WithDictProp()))
print("fake" in dir(WithDictProp()))
def f():
    y = 1
    x = 2
    return dir(), sorted(vars())
print(f())
class Body:
    one = 1
    names = [n for n in dir() if not n.startswith("__")]
print(Body.names)
print([n for n in dir(type) if n in ("mro", "__call__", "__name__")], [n for n in dir(A) if n in ("mro", "__name__", "__init__", "__eq__")])
print(dir(object()) == dir(object), [n for n in dir(int) if not n.startswith("_")])
print([n for n in dir(f) if n not in dir(object)])

print([n for n in dir((x for x in ())) if n not in dir(object) and n != '__del__'])
print([n for n in dir(A) if n not in dir(object)], [n for n in dir(property()) if n not in dir(object)])
print([n for n in dir(classmethod(f)) if n not in dir(object)])
print([n for n in dir(list[int]) if n not in dir(list)])
print(dir(object))
