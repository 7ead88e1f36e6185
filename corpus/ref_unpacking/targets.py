#: about: every shape of unpacking target
#: kind: language
#: stdout:
#| 1 2 3 4 x ['y', 'z'] 5 6 ['a', 'b'] 0 [1, 2, 3] 4 1 [] [] 9
#| {'x': 1, 'y': 3} {'k': 2, 'rest': [4, 5]}
#| True
#| 1 2 [3, 4]
#| a b []
#| [(1, 2), (4, 5)]
#| NameError: name 'exec_unpack2' is not defined
#| []
#| ValueError: too many values to unpack (expected 0, got 1)
#| ValueError: too many values to unpack (expected 0, got 2)
#| ValueError: too many values to unpack (expected 0)
#| ValueError: too many values to unpack (expected 0)
#| ValueError: too many values to unpack (expected 0, got 1)
#| ValueError: too many values to unpack (expected 0)
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| ValueError: too many values to unpack (expected 0)
#| ValueError: not enough values to unpack (expected 1, got 0)
#| [('a', 1)]
#| ValueError: too many values to unpack (expected 1, got 2)
#| ValueError: too many values to unpack (expected 1)
#| ValueError: too many values to unpack (expected 1)
#| [('a', 1)]
#| ValueError: too many values to unpack (expected 1)
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| ValueError: too many values to unpack (expected 1)
#| ValueError: not enough values to unpack (expected 2, got 0)
#| ValueError: not enough values to unpack (expected 2, got 1)
#| [('a', 1), ('b', 2)]
#| ValueError: too many values to unpack (expected 2)
#| ValueError: too many values to unpack (expected 2)
#| ValueError: not enough values to unpack (expected 2, got 1)
#| [('a', 1), ('b', 2)]
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| ValueError: too many values to unpack (expected 2)
#| ValueError: not enough values to unpack (expected 3, got 0)
#| ValueError: not enough values to unpack (expected 3, got 1)
#| ValueError: not enough values to unpack (expected 3, got 2)
#| [('a', 'a'), ('b', 'b'), ('c', 'c')]
#| ValueError: too many values to unpack (expected 3)
#| ValueError: not enough values to unpack (expected 3, got 1)
#| ValueError: not enough values to unpack (expected 3, got 2)
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| [('a', 1), ('b', 2), ('c', 3)]
#| [('a', [])]
#| [('a', [1])]
#| [('a', [1, 2])]
#| [('a', ['a', 'b', 'c'])]
#| [('a', [0, 1, 2, 3])]
#| [('a', [1])]
#| [('a', [1, 2])]
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| [('a', [1, 2, 3])]
#| ValueError: not enough values to unpack (expected at least 1, got 0)
#| [('a', 1), ('b', [])]
#| [('a', 1), ('b', [2])]
#| [('a', 'a'), ('b', ['b', 'c'])]
#| [('a', 0), ('b', [1, 2, 3])]
#| [('a', 1), ('b', [])]
#| [('a', 1), ('b', [2])]
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| [('a', 1), ('b', [2, 3])]
#| ValueError: not enough values to unpack (expected at least 2, got 0)
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| [('a', 1), ('b', 2), ('c', [])]
#| [('a', 'a'), ('b', 'b'), ('c', ['c'])]
#| [('a', 0), ('b', 1), ('c', [2, 3])]
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| [('a', 1), ('b', 2), ('c', [])]
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| [('a', 1), ('b', 2), ('c', [3])]
#| ValueError: not enough values to unpack (expected at least 3, got 0)
#| ValueError: not enough values to unpack (expected at least 3, got 1)
#| ValueError: not enough values to unpack (expected at least 3, got 2)
#| [('a', 'a'), ('b', []), ('c', 'b'), ('d', 'c')]
#| [('a', 0), ('b', [1]), ('c', 2), ('d', 3)]
#| ValueError: not enough values to unpack (expected at least 3, got 1)
#| ValueError: not enough values to unpack (expected at least 3, got 2)
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| [('a', 1), ('b', []), ('c', 2), ('d', 3)]
#| yield 0
#| yield 1
#| yield 2
#| ValueError: too many values to unpack (expected 2)
#| yield 0
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| KeyError: 'iter'
#| KeyError: 'iter'
#| OSError: next
#| OSError: next
#| TypeError: 'Bad3' object is not iterable
#| TypeError: 'Bad3' object is not iterable
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'int'
#| (1, 3, 2)
#| 1 [0, 9, 2]
#| ['a', 'b', 'c']
#| 1 2 3 [4, 5] [6, 7]
#| cannot access local variable 'b' where it is not associated with a value
#| 1

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
a, b = 1, 2
(c, d), [e, *f] = (3, 4), "xyz"
[g] = [5]
(h,) = (6,)
*i, = "ab"
j, *k, l = range(5)
m, *n = [1]
*o, p = (9,)
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
class T: pass
t = T(); d = {}
t.x, d["k"], (t.y, *d["rest"]) = 1, 2, (3, 4, 5)
print(vars(t), d)
t.q = d["z"] = r = [0]
print(t.q is d["z"] is r)
for (x, y), *z in [((1, 2), 3, 4), ("ab",)]: print(x, y, z)
print([(x, y) for x, (y, *_) in [(1, (2, 3)), (4, [5])]])
() = ()
[] = ""
attempt(lambda: exec_unpack2([1])); 
def u(n, v):
    if n == 2: a, b = v
    elif n == 3: a, b, c = v
    elif n == 1: (a,) = v
    elif n == 0: () = v
    elif n == "s1": a, *b = v
    elif n == "s2": a, b, *c = v
    elif n == "s3": a, *b, c, d = v
    elif n == "s0": *a, = v
    return sorted((k, x) for k, x in locals().items() if k in 'abcd')
for n in (0, 1, 2, 3, "s0", "s1", "s2", "s3"):
    for v in ((), (1,), [1, 2], "abc", range(4), {1: 2}, iter([1, 2]), 5, None, (x for x in (1, 2, 3))): attempt(u, n, v)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n):
            print("yield", i)
            yield i
attempt(u, 2, It(5)); attempt(u, "s2", It(1))
class Bad:
    def __iter__(self): raise KeyError("iter")
class Bad2:
    def __iter__(self): return self
    def __next__(self): raise OSError("next")
class Bad3: __iter__ = None
class Bad4:
    def __iter__(self): return 3
for b_ in (Bad(), Bad2(), Bad3(), Bad4()): attempt(u, 2, b_); attempt(u, "s1", b_)
def swap():
    a, b, c = 1, 2, 3
    a, b, c = c, a, b
    a, b = b, a
    return a, b, c
print(swap())
x = [0, 1, 2]
i = 0
i, x[i] = 1, 9
print(i, x)
x[0], x[1], *x[2:] = "abc"
print(x)
first, (second, (third, *fourth)), *fifth = 1, (2, (3, 4, 5)), 6, 7
print(first, second, third, fourth, fifth)
def partial():
    try: a, b.missing, c = 1, 2, 3
    except UnboundLocalError as e: print(e)
    b = 1
    return a
print(partial())
