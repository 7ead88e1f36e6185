#: about: special methods that are static, class methods, properties or callables
#: kind: language
#: stdout:
#| 3 ['C'] property 7 ('callable', 2) ('callable', 1) False got True C got True C
#| get get get get get 

class C:
    __len__ = staticmethod(lambda: 3)
    __iter__ = classmethod(lambda cls: iter([cls.__name__]))
    @property
    def __abs__(self): return lambda: "property"
    __hash__ = lambda self: 7
    class Callable:
        def __call__(self, *a): return ("callable", len(a))
    __call__ = Callable()
    __getitem__ = Callable()
    __contains__ = [].__contains__
    class Descr:
        def __get__(self, obj, owner): return lambda *a: f"got {obj is not None} {owner.__name__}"
    __repr__ = Descr()
    __divmod__ = Descr()
c = C()
print(len(c), list(c), abs(c), hash(c), c(1, 2), c[0], 1 in c, repr(c), divmod(c, 1))
class Raises:
    class D:
        def __get__(self, obj, owner): raise LookupError("get")
    __len__ = __iter__ = __repr__ = __call__ = __abs__ = D()
for f in (len, iter, repr, abs, lambda r: r()):
    try: f(Raises())
    except LookupError as e: print(e, end=" ")
print()
