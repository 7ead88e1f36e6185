#: about: whole listings of built-in objects, without the names that no profile opens
#: kind: language
#: profile: compat
#: stdout:
#| object ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__repr__', '__setattr__', '__str__', '__subclasshook__']
#| C ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__firstlineno__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__repr__', '__setattr__', '__static_attributes__', '__str__', '__subclasshook__', '__weakref__']
#| type ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__firstlineno__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__repr__', '__setattr__', '__static_attributes__', '__str__', '__subclasshook__', '__weakref__']
#| NoneType ['__bool__', '__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__repr__', '__setattr__', '__str__', '__subclasshook__']
#| ellipsis ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__repr__', '__setattr__', '__str__', '__subclasshook__']
#| NotImplementedType ['__bool__', '__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__repr__', '__setattr__', '__str__', '__subclasshook__']

CLOSED = {"__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__", "__self__", "__func__", "__subclasses__", "__builtins__", "__closure__", "__code__", "__globals__", "__loader__", "__spec__", "__sizeof__"}
class C: pass
def names(x): return [n for n in dir(x) if n not in CLOSED]
for x in (object(), C(), C, None, ..., NotImplemented):
    print(type(x).__name__, names(x))
