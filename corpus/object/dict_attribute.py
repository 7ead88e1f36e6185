#: about: the attribute __dict__ of instances and classes: reading, replacing, deleting
#: kind: language
#: profile: compat
#: stdout:
#| {'x': 1} True
#| 2 True
#| {'x': 1, 'y': 2} {'z': 3} False
#| 4 True
#| {}
#| {'again': 5}
#| ['again', 'not a name'] 6
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| TypeError __dict__ must be set to a dictionary, not a 'NoneType'
#| TypeError __dict__ must be set to a dictionary, not a 'list'
#| TypeError __dict__ must be set to a dictionary, not a 'str'
#| TypeError __dict__ must be set to a dictionary, not a 'tuple'
#| <class 'mappingproxy'> False __main__
#| TypeError 'mappingproxy' object does not support item assignment
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| AttributeError 'int' object has no attribute '__dict__'
#| AttributeError 'list' object has no attribute '__dict__'
#| AttributeError 'object' object has no attribute '__dict__'
#| AttributeError 'NoneType' object has no attribute '__dict__'
#| AttributeError 'builtin_function_or_method' object has no attribute '__dict__'
#| none True
#| getset_descriptor getset_descriptor __dict__

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class Sub(dict):
    pass


a = A()
a.x = 1
d = a.__dict__
print(d, d is a.__dict__)
d["y"] = 2
print(a.y, vars(a) is d)
a.__dict__ = {"z": 3}
print(d, a.__dict__, hasattr(a, "x"))
a.__dict__ = Sub(w=4)
print(a.w, a.__dict__ == {"w": 4})
del a.__dict__
print(a.__dict__)
a.again = 5
print(a.__dict__)
a.__dict__["not a name"] = 6
print(sorted(a.__dict__), getattr(a, "not a name"))


def put(value):
    a.__dict__ = value


for value in [1, None, [], "x", (("k", 1),)]:
    attempt(put, value)
print(type(A.__dict__), "x" in A.__dict__, A.__dict__.get("__module__"))


def item():
    A.__dict__["x"] = 1


def replace():
    A.__dict__ = {}


def delete():
    del A.__dict__


attempt(item)
attempt(replace)
attempt(delete)
for value in [1, [], object(), None, len]:
    attempt(lambda: value.__dict__)
descriptor = type.__dict__["__dict__"]
print(descriptor.__get__(A).get("__qualname__", "none"), A.__dict__["__dict__"].__get__(a) is a.__dict__)
print(type(descriptor).__name__, type(A.__dict__["__dict__"]).__name__, A.__dict__["__dict__"].__name__)
