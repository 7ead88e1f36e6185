#: about: dir() of classes and of type
#: kind: language
#: profile: compat
#: stdout:
#| ['a', 'b'] False False
#| True ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#| True
#| False True True
#| ['a', 'z'] False
#| 'int' object is not iterable
#| descriptor '__dir__' for 'type' objects doesn't apply to a 'int' object
#| unbound method type.__dir__() needs an argument
#| dir expected at most 1 argument, got 2
#| type.__dir__() takes no arguments (1 given)
#| '<' not supported between instances of 'str' and 'int'
#| ['b', 'q'] <class 'list'>
#| True

class A:
    a = 1
class B(A):
    b = 2
class M(type):
    m = 3
class D(metaclass=M): pass
print([n for n in dir(B) if n[0] != "_"], "mro" in dir(B), "m" in dir(D))
print(dir(B) == sorted(dir(B)), dir(object))
print(type.__dir__(B) == dir(B) or sorted(type.__dir__(B)) == dir(B))
print("__name__" in dir(int), "__name__" in dir(type), "mro" in dir(type))
class E:
    def __dir__(self): return ["z", "a"]
print(dir(E()), "z" in dir(E))
class F:
    def __dir__(self): return 5
for attempt in (lambda: dir(F()), lambda: type.__dir__(5), lambda: type.__dir__(), lambda: dir(1, 2), lambda: type.__dir__(int, 1)):
    try: print(attempt())
    except TypeError as e: print(e)
class G:
    def __dir__(self): return [1, "a"]
try: dir(G())
except TypeError as e: print(e)
class H:
    def __dir__(self): return ("q", "b")
print(dir(H()), type(dir(H())))
class Gone:
    __dict__ = 5
print("__init__" in dir(Gone()))
