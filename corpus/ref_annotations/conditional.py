#: about: conditional annotations appear only where they were executed
#: kind: language
#: stdout:
#| ['yes', 'loop', 'tried', 'final', 'inwith', 'matched', 'always']
#| {'only': 2}
#| {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'float'>} {'a': 'rebound', 'c': <class 'float'>, 'd': <class 'bytes'>}
#| {'x': <class 'str'>, 'y': 2}
#| {'shown': <class 'int'>}
#| ValueError: in body
#| {'paren2': <class 'int'>}

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
flag = True
class A:
    if flag: yes: int
    else: no: str
    for i in range(2): loop: float
    while False: never: int
    try: tried: bytes
    except Exception: caught: bytes
    finally: final: list
    with type("CM", (), {"__enter__": lambda s: s, "__exit__": lambda s, *a: None})() as cm: inwith: dict
    match 3:
        case 3: matched: set
        case _: unmatched: set
    always: tuple
print(list(A.__annotations__))
class B:
    for n in range(3):
        if n == 1: only: n
print(B.__annotations__)
def make(cond):
    class C:
        a: int
        if cond:
            b: str
        c: float
        if not cond:
            d: bytes
            a: "rebound"
    return C
print(make(True).__annotations__, make(False).__annotations__)
class D:
    x: int
    x: str
    y: 1
    y: 2
print(D.__annotations__)
class E:
    if False: hidden: undefined_nowhere
    shown: int
print(E.__annotations__)
def partial():
    class F:
        before: int
        if True:
            raise ValueError("in body")
        after: int
attempt(partial)
class G:
    (paren): int
    paren2: int
    [0][0]: int
print(G.__annotations__)
