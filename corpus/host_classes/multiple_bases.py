#: about: a guest class below an open host class and a built-in type
#: kind: security
#: env: Open kinds
#: tests: threat:13
#: stdout:
#| TypeError: object.__new__(Mixed) is not safe, use Exception.__new__()
#| TypeError: object.__new__(Mixed) is not safe, use Exception.__new__()
#| 4
#| TypeError: object.__new__(I) is not safe, use int.__new__()
#| ['Mixed', 'Open', 'Exception', 'BaseException', 'object']
#| 1 5 object Both

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Mixed(Open, Exception):
    pass


class Both(Open):
    __slots__ = ("x",)


def with_int():
    class I(Open, int):
        pass
    return kinds(I(3)), I(3).double()


each(lambda: Mixed(2).double(), lambda: kinds(Mixed(2)), lambda: Both(2).double(), with_int, lambda: [c.__name__ for c in Mixed.mro()])
b = Both(5)
b.x = 1
print(b.x, b.n, kinds(b))
