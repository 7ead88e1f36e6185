#: about: loops over enumerate with too few or too many targets
#: kind: language
#: stdout:
#| ValueError: too many values to unpack (expected 1, got 2)
#| ValueError: not enough values to unpack (expected 3, got 2)
#| ValueError: not enough values to unpack (expected 2, got 1)
#| TypeError: cannot unpack non-iterable int object
#| [(0, 'a', 'b')]
#| (0, 'x') (1, 'y') (0, 'x') [(1, 'y'), (2, 'z')] 0 p 1 q
#| ValueError: too many values to unpack (expected 2)
#| {0: 'a'}
#| (1, 'a')
#| ValueError: max() iterable argument is empty
#| TypeError: unsupported operand type(s) for +: 'int' and 'tuple'
#| (0, 'a', 1, 'b')

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def one():
    for x, in enumerate("a"): pass
def three():
    for a, b, c in enumerate("abc"): pass
def inner():
    for i, (a, b) in enumerate(["ab", "c"]): out.append((i, a, b))
def number():
    for i, (a, b) in enumerate([5]): pass
out = []
for f in one, three, inner, number: attempt(f)
print(out)
a, b = enumerate("xy")
c, *d = enumerate("xyz")
(e, f), (g, h) = enumerate("pq")
print(a, b, c, d, e, f, g, h)
def two():
    a, b = enumerate("xyz")
attempt(two)
attempt(lambda: dict(enumerate(["a"])))
attempt(lambda: max(enumerate([1, "a"])))
attempt(lambda: max(enumerate([])))
attempt(lambda: sum(enumerate("a")))
attempt(lambda: sum(enumerate("ab"), ()))
