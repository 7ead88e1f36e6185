#: about: subscribing classes
#: kind: language
#: stdout:
#| ('A', 1) ('B', (1, 2)) ('B', ()) ('B', slice(1, 2, None)) ('A', Ellipsis) ('B', (1,)) ('B', (1, 2)) ('B', (slice(1, 2, None), slice(None, None, 3)))
#| TypeError: 'A' object is not subscriptable
#| TypeError: type 'P' is not subscriptable
#| TypeError: 'P' object is not subscriptable
#| TypeError: type 'int' is not subscriptable
#| type[1]
#| TypeError: type 'object' is not subscriptable
#| TypeError: type 'Q' is not subscriptable
#| TypeError: type 'M' is not subscriptable
#| classmethod
#| ('static', 3)
#| TypeError: type 'N' is not subscriptable
#| ('lam', 'L', 0)
#| ('added', 9)
#| ('plain', 9)
#| TypeError: 'type' object does not support item assignment
#| TypeError: 'type' object does not support item deletion
#| list[int] dict[str, int] tuple[int, ...] tuple[()] list[int, str] type[int] True
#| dict[int]
#| True (<class 'int'>,)
#| list[int]
#| dict[int]
#| set[int]
#| frozenset[int]
#| tuple[int]
#| type[int]
#| enumerate[int]
#| TypeError: type 'slice' is not subscriptable
#| TypeError: type 'range' is not subscriptable
#| TypeError: type 'str' is not subscriptable
#| TypeError: type 'bytes' is not subscriptable
#| TypeError: type 'map' is not subscriptable
#| TypeError: type 'filter' is not subscriptable
#| TypeError: type 'zip' is not subscriptable
#| TypeError: type 'reversed' is not subscriptable
#| TypeError: type 'property' is not subscriptable
#| classmethod[int]
#| staticmethod[int]
#| memoryview[int]
#| BaseExceptionGroup[int]
#| ExceptionGroup[int]
#| TypeError: type 'super' is not subscriptable
#| TypeError: type 'bool' is not subscriptable
#| TypeError: type 'float' is not subscriptable

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def __class_getitem__(cls, item): return (cls.__name__, item)
class B(A): pass
print(A[1], B[1, 2], B[()], B[1:2], A[...], B[(1,)], B[*(1, 2)], B[1:2, ::3])
attempt(lambda: A()[1])
class P: pass
attempt(lambda: P[1])
attempt(lambda: P()[1])
attempt(lambda: int[1])
attempt(lambda: type[1])
attempt(lambda: object[1])
class M(type): pass
class Q(metaclass=M): pass
attempt(lambda: Q[0])
attempt(lambda: M[0])
print(type(vars(A)["__class_getitem__"]).__name__)
class S:
    @staticmethod
    def __class_getitem__(item): return ("static", item)
print(S[3])
class N: __class_getitem__ = None
attempt(lambda: N[0])
class L: __class_getitem__ = lambda cls, k: ("lam", cls.__name__, k)
attempt(lambda: L[0])
P.__class_getitem__ = classmethod(lambda cls, k: ("added", k))
print(P[9])
P.__class_getitem__ = lambda k: ("plain", k)
print(P[9])
def store(): A[1] = 2
def delete(): del A[1]
attempt(store)
attempt(delete)
print(list[int], dict[str, int], tuple[int, ...], tuple[()], list[int, str], type[int], set[A].__origin__ is set)
attempt(lambda: dict[int])
class G(list): pass
print(G[int].__origin__ is G, G[int].__args__)
for name in ("list", "dict", "set", "frozenset", "tuple", "type", "enumerate", "slice", "range", "str", "bytes", "map", "filter", "zip", "reversed", "property", "classmethod", "staticmethod", "memoryview", "BaseExceptionGroup", "ExceptionGroup", "super", "bool", "float"):
    target = {"list": list, "dict": dict, "set": set, "frozenset": frozenset, "tuple": tuple, "type": type, "enumerate": enumerate, "slice": slice, "range": range, "str": str, "bytes": bytes, "map": map, "filter": filter, "zip": zip, "reversed": reversed, "property": property, "classmethod": classmethod, "staticmethod": staticmethod, "memoryview": memoryview, "BaseExceptionGroup": BaseExceptionGroup, "ExceptionGroup": ExceptionGroup, "super": super, "bool": bool, "float": float}[name]
    attempt(lambda: target[int])
