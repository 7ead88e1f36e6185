#: about: Members that are equal are taken once; one member is no union
#: kind: language
#: stdout:
#| <class 'int'>
#| int | str
#| int | str
#| int | None
#| <class 'NoneType'>
#| <class 'NoneType'>
#| list[int]
#| list[int] | list
#| list[int] | list[str]
#| (<class 'int'>, <class 'str'>)
#| (<class 'int'>, <class 'NoneType'>)
#| (<class 'int'>, <class 'str'>, <class 'float'>, <class 'NoneType'>)
#| (<class 'bool'>, <class 'int'>)
#| <class '__main__.A'>
#| ValueError: eq
#| __main__.I | __main__.J
#| (<class '__main__.I'>, <class '__main__.J'>)
#| TypeError: unhashable type: 'H'
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: int | int)
show(lambda: int | str | int)
show(lambda: (int | str) | (str | int))
show(lambda: int | None | type(None))
show(lambda: type(None) | None)
show(lambda: type(None) | type(None))
show(lambda: list[int] | list[int])
show(lambda: list[int] | list | list[int])
show(lambda: list[int] | list[str])
show(lambda: (int | str).__args__)
show(lambda: (int | None).__args__)
show(lambda: ((int | str) | float | (float | None)).__args__)
show(lambda: (bool | int | bool).__args__)
class M(type):
    def __eq__(cls, other): return True
    def __hash__(cls): return 1
class A(metaclass=M): pass
class B(metaclass=M): pass
show(lambda: A | B)
class E(type):
    def __eq__(cls, other): raise ValueError("eq")
    def __hash__(cls): return 1
class D(metaclass=E): pass
class F(metaclass=E): pass
show(lambda: D | F)
class H(type):
    __hash__ = None
    def __eq__(cls, other): return cls is other
class I(metaclass=H): pass
class J(metaclass=H): pass
show(lambda: I | J)
show(lambda: (I | J | I).__args__)
show(lambda: hash(I | J))
show(lambda: (I | J) == (J | I))
