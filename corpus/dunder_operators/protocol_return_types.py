#: about: special methods must return the right types
#: kind: language
#: stdout:
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError __len__() should return >= 0
#| TypeError 'float' object cannot be interpreted as an integer
#| 1
#| OverflowError cannot fit 'int' into an index-sized integer
#| ValueError __len__() should return >= 0
#| TypeError __bool__ should return bool, returned int
#| TypeError __bool__ should return bool, returned str
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type NoneType)
#| TypeError __str__ returned non-string (type bytes)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type str)
#| TypeError __hash__ method should return an integer
#| -2
#| 2305843009213693952
#| TypeError __int__ returned non-int (type str)
#| TypeError __int__ returned non-int (type float)
#| TypeError X.__float__ returned non-float (type int)
#| TypeError __complex__ returned non-complex (type float)
#| TypeError __index__ returned non-int (type str)
#| 2
#| range(0, 3)
#| 7
#| 7.0
#| TypeError iter() returned non-iterator of type 'int'
#| [1]
#| TypeError 'int' object is not iterable
#| False
#| 0xff
#| TypeError type X doesn't define __round__ method
#| 3

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError, IndexError) as error:
        print(type(error).__name__, error)

def make(**methods): return type("X", (), {f"__{k}__": (lambda v: lambda self, *a: v)(v) for k, v in methods.items()})()
attempt(lambda: len(make(len="a")))
attempt(lambda: len(make(len=-1)))
attempt(lambda: len(make(len=1.0)))
attempt(lambda: len(make(len=True)))
attempt(lambda: len(make(len=2 ** 70)))
attempt(lambda: bool(make(len=-1)))
attempt(lambda: bool(make(bool=1)))
attempt(lambda: bool(make(bool="x")))
attempt(lambda: str(make(str=1)))
attempt(lambda: repr(make(repr=None)))
attempt(lambda: str(make(repr=b"")))
attempt(lambda: format(make(format=1)))
attempt(lambda: bytes(make(bytes="a")))
attempt(lambda: hash(make(hash="a")))
attempt(lambda: hash(make(hash=-1)))
attempt(lambda: hash(make(hash=2 ** 61)))
attempt(lambda: int(make(int="a")))
attempt(lambda: int(make(int=1.5)))
attempt(lambda: float(make(float=1)))
attempt(lambda: complex(make(complex=1.0)))
attempt(lambda: [1][make(index="a")])
attempt(lambda: [1, 2][make(index=1)])
attempt(lambda: range(make(index=3)))
attempt(lambda: int(make(index=7)))
attempt(lambda: float(make(index=7)))
attempt(lambda: iter(make(iter=5)))
attempt(lambda: [*make(iter=iter([1]))])
attempt(lambda: dir(make(dir=1)))
attempt(lambda: 1 in make(contains=[]))
attempt(lambda: hex(make(index=255)))
attempt(lambda: round(make(), 1))
attempt(lambda: "%d" % make(index=3))
