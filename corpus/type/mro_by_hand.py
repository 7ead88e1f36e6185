#: about: mro(): called by hand, of classes whose bases changed, and what __mro__ keeps
#: kind: language
#: profile: compat
#: stdout:
#| ['C', 'A', 'B', 'object'] <class 'list'> <class 'tuple'>
#| False True
#| [<class 'int'>, <class 'object'>] ['bool', 'int', 'object']
#| TypeError unbound method type.mro() needs an argument
#| TypeError descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
#| TypeError type.mro() takes no arguments (1 given)
#| AttributeError 'C' object has no attribute 'mro'
#| AttributeError attribute '__mro__' of 'type' objects is not writable
#| AttributeError attribute '__mro__' of 'type' objects is not writable
#| mro of D
#| ['D', 'B', 'A', 'object'] A True
#| mro of D
#| ['D', 'A', 'B', 'object']

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class B:
    pass


class C(A, B):
    pass


print([k.__name__ for k in C.mro()], type(C.mro()), type(C.__mro__))
print(C.mro() is C.mro(), C.mro() == list(C.__mro__))
print(type.mro(int), [k.__name__ for k in bool.__mro__])
attempt(type.mro)
attempt(type.mro, 1)
attempt(type.mro, C, 2)
attempt(lambda: C().mro())


def put():
    C.__mro__ = (C, object)


def delete():
    del C.__mro__


attempt(put)
attempt(delete)


class Meta(type):
    def mro(cls):
        order = super().mro()
        print("mro of", cls.__name__)
        return order[:1] + order[1:-1][::-1] + order[-1:]


class D(A, B, metaclass=Meta):
    pass


print([k.__name__ for k in D.__mro__], D.__base__.__name__, D.__bases__ == (A, B))
D.__bases__ = (B, A)
print([k.__name__ for k in D.__mro__])
