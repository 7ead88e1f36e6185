#: about: type(name, bases, namespace) makes a class
#: kind: language
#: stdout:
#| C C __main__ 1 1
#| True 2
#| 1
#| AttributeError: type object 'E' has no attribute 'b'
#| <class '__main__.a b!'>
#| <class '__main__.'> ''
#| <class 'elsewhere.Outer.H'> H Outer.H elsewhere text False
#| <class '__main__.Name'> <class '__main__.I'>
#| 1 <class 'mappingproxy'>
#| None
#| <class 'type'>
#| [<class '__main__.C'>, <class 'object'>]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
C = type("C", (), {"x": 1, "f": lambda self: self.x})
print(C.__name__, C.__qualname__, C.__module__, C.x, C().f())
D = type("D", (C,), {"x": 2})
print(D.mro() == [D, C, object], D().f())
ns = {"a": 1}
E = type("E", (), ns)
ns["b"] = 2
show(lambda: E.a)
show(lambda: E.b)
F = type("a b!", (), {})
print(F)
G = type("", (), {})
print(G, repr(G.__name__))
H = type("H", (), {"__qualname__": "Outer.H", "__module__": "elsewhere", "__doc__": "text"})
print(H, H.__name__, H.__qualname__, H.__module__, H.__doc__, "__qualname__" in vars(H))
class Name(str): pass
I = type(Name("I"), (), {})
print(type(I.__name__), I)
class NS(dict): pass
J = type("J", (), NS(q=1))
print(J.q, type(vars(J)))
print(type("K", (object,), {}).__doc__)
print(type(type("L", (), {})))
class T(tuple): pass
print(type("N", T((C,)), {}).mro()[1:])
