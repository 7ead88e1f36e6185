#: about: special methods of the metaclass serve the class as an object
#: kind: language
#: stdout:
#| 3 10 ('item', 'A', 1) 1 ['a', 'b', 'c'] a b c
#| True False ('add', 1) ('radd', 1) ('or', 'A') True False True True False True
#| 77 1 True neg 3 <A:>5> SA RA SA RA <A:>
#| entered
#| exit None
#| DYNAMIC ['a', 'z']
#| AttributeError: other
#| AttributeError: 'A' object has no attribute 'dynamic'
#| True True True
#| P:C meta attr from class C P sm
#| AttributeError: 'C' object has no attribute 'tag'
#| AttributeError: 'C' object has no attribute 'attr'
#| AttributeError: 'C' object has no attribute 'method'
#| from class
#| AttributeError: property 'tag' of 'P' object has no setter
#| P:D
#| plain class plain meta

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class M(type):
    def __len__(cls): return 3
    def __getitem__(cls, key): return ("item", cls.__name__, key)
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == "in"
    def __add__(cls, other): return ("add", other)
    def __radd__(cls, other): return ("radd", other)
    def __or__(cls, other): return ("or", cls.__name__)
    def __bool__(cls): return cls.__name__ != "B"
    def __eq__(cls, other): return other == "eq" or type.__eq__(cls, other)
    def __hash__(cls): return 77
    def __lt__(cls, other): return True
    def __neg__(cls): return "neg"
    def __index__(cls): return 2
    def __format__(cls, spec): return f"<{cls.__name__}:{spec}>"
    def __str__(cls): return "S" + cls.__name__
    def __repr__(cls): return "R" + cls.__name__
    def __enter__(cls): return "entered"
    def __exit__(cls, *a): print("exit", a[0])
    def __getattr__(cls, name):
        if name.startswith("dyn"): return name.upper()
        raise AttributeError(name)
    def __dir__(cls): return ["z", "a"]
class A(metaclass=M):
    def __len__(self): return 10
    def __getitem__(self, key): return key
    def __class_getitem__(cls, key): return "never"
class B(A): pass
print(len(A), len(A()), A[1], A()[1], list(A), *B)
print("in" in A, "out" in A, A + 1, 1 + A, A | 3, bool(A), bool(B), A == "eq", A == A, A != A, A == B)
print(hash(A), {A: 1}[A], A < B, -A, [1, 2, 3][A], f"{A:>5}", str(A), repr(A), f"{A!s} {A!r} {A}")
with A as value: print(value)
print(A.dynamic, dir(A))
attempt(lambda: A.other)
attempt(lambda: A().dynamic)
print(issubclass(B, A), isinstance(B(), A), isinstance(A, M))
class P(type):
    @property
    def tag(cls): return "P:" + cls.__name__
    attr = "meta attr"
    both = "from meta"
    def method(cls): return cls.__name__
    @classmethod
    def cm(mcs): return mcs.__name__
    @staticmethod
    def sm(): return "sm"
class C(metaclass=P):
    both = "from class"
print(C.tag, C.attr, C.both, C.method(), C.cm(), C.sm())
attempt(lambda: C().tag)
attempt(lambda: C().attr)
attempt(lambda: C().method())
print(C().both)
def set_tag(): C.tag = 1
attempt(set_tag)
class D(C): tag = "own"
print(D.tag)
class Q(type):
    nd = classmethod(lambda m: 1)
    def plain(cls): return "plain meta"
class E(metaclass=Q):
    @classmethod
    def plain(cls): return "plain class"
print(E.plain(), type(E).plain(E))
