#: about: what a class statement and type() put into subclasses of built-in types
#: kind: language
#: profile: compat
#: stdout:
#| object ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__', '__weakref__'] object 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__', '__weakref__']
#| int ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__'] int 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__']
#| str ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__', '__weakref__'] str 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__', '__weakref__']
#| list ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__', '__weakref__'] list 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__', '__weakref__']
#| dict ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__', '__weakref__'] dict 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__', '__weakref__']
#| tuple ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__'] tuple 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__']
#| Exception ['__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__doc__', '__module__', '__weakref__'] Exception 1
#| ['__doc__', '__module__'] ['__doc__', '__module__', '__weakref__']
#| type ['__doc__', '__firstlineno__', '__module__', '__static_attributes__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__doc__', '__module__'] type 1
#| ['__doc__', '__module__'] ['__doc__', '__module__']
#| property ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__', '__weakref__'] property 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__', '__weakref__']
#| bytes ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__'] bytes 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__']
#| float ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__', '__weakref__'] float 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__', '__weakref__']
#| set ['__dict__', '__doc__', '__firstlineno__', '__module__', '__static_attributes__'] ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__']
#| ['__dict__', '__doc__', '__module__'] set 1
#| ['__doc__', '__module__'] ['__dict__', '__doc__', '__module__']
#| ['__dict__', '__doc__', '__eq__', '__firstlineno__', '__hash__', '__module__', '__static_attributes__', '__weakref__'] None ['__doc__', '__firstlineno__', '__hash__', '__module__', '__static_attributes__']
#| TypeError unhashable type: 'WithEq'
#| int

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for base in [object, int, str, list, dict, tuple, Exception, type, property, bytes, float, set]:
    class Sub(base):
        pass

    class Slotted(base):
        __slots__ = ()

    print(base.__name__, sorted(Sub.__dict__), sorted(Slotted.__dict__))
    print(sorted(type("T", (base,), {}).__dict__), Sub.__base__.__name__, Sub.__flags__ >> 9 & 1)
    print(sorted(type("T", (Sub,), {}).__dict__), sorted(type("T", (Slotted,), {}).__dict__))


class WithEq:
    def __eq__(self, other):
        return True


class WithHash(WithEq):
    __hash__ = object.__hash__


print(sorted(WithEq.__dict__), WithEq.__hash__, sorted(WithHash.__dict__))
attempt(hash, WithEq())
print(type(hash(WithHash())).__name__)
