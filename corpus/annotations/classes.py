#: about: annotations of classes: late, conditional, assigned, inherited by none
#: kind: language
#: stdout:
#| {'a': <class 'int'>, 'b': list['C'], 'self_type': <class '__main__.C'>} True {'x': <class '__main__.C'>, 'return': <class '__main__.C'>}
#| C.__annotate__ True
#| NotImplementedError 
#| {} None
#| {'x': <class 'int'>, 'z': <class 'float'>, 't': <class 'bool'>}
#| {'x': <class 'str'>, '_Shadow__private': <class 'str'>}
#| NameError name 'Undefined' is not defined
#| {'x': 'now'}
#| {'z': 1} None
#| {'from': 'function'}
#| {} None
#| TypeError __annotate__ must be callable or None
#| AttributeError type object 'int' has no attribute '__annotations__'
#| {'y': <class 'str'>} {'x': <class 'int'>}

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class C:
    a: int
    b: list["C"] = None
    self_type: C
    (paren): str
    obj = [0]
    obj[0]: skipped = 1

    def m(self, x: C) -> C: ...


print(C.__annotations__, C.__annotations__ is C.__annotations__, C.m.__annotations__)
print(C.__annotate__.__qualname__, C.__annotate__(1) == C.__annotations__)
show(lambda: C.__annotate__(3))


class Sub(C):
    pass


print(Sub.__annotations__, Sub.__annotate__)


class Cond:
    if C:
        x: int
    else:
        y: str
    for i in range(2):
        z: float
    while False:
        w: bytes
    try:
        t: bool
        raise ValueError
        u: complex
    except ValueError:
        pass


print(Cond.__annotations__)


class Shadow:
    int = str
    x: int
    __private: int


print(Shadow.__annotations__)


class Late:
    x: Undefined


show(lambda: Late.__annotations__)
Undefined = "now"
print(Late.__annotations__)
Late.__annotations__ = {"z": 1}
print(Late.__annotations__, Late.__annotate__)
Late.__annotate__ = lambda format: {"from": "function"}
print(Late.__annotations__)
del Late.__annotations__
print(Late.__annotations__, Late.__annotate__)
show(lambda: setattr(Late, "__annotate__", 3))
show(lambda: int.__annotations__)


class Meta(type):
    x: int


class Made(metaclass=Meta):
    y: str


print(Made.__annotations__, Meta.__annotations__)
