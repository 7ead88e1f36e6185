#: about: a host function as a special method gets handles, and its answers are checked
#: kind: security
#: env: count kinds echo
#: tests: threat:13
#: stdout:
#| 3
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __hash__ method should return an integer
#| TypeError: __index__ returned non-int (type str)
#| TypeError: iter() returned non-iterator of type 'tuple'
#| TypeError: __bool__ should return bool, returned int
#| object C, str
#| AttributeError: attribute access to '__globals__' is blocked in this environment

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class C:
    __len__ = lambda self: count(3)
    __repr__ = lambda self: count()
    __hash__ = lambda self: kinds(self)
    __index__ = lambda self: kinds(1)
    __iter__ = lambda self: echo(self)
    __bool__ = lambda self: count()
    __getattr__ = lambda self, name: kinds(self, name)


c = C()
each(lambda: len(c), lambda: repr(c), lambda: hash(c), lambda: [1][c], lambda: next(iter(c)), lambda: bool(c), lambda: c.anything,
     lambda: c.__globals__)
