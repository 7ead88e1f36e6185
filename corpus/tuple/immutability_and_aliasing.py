#: about: a tuple cannot change, but what it holds can
#: kind: language
#: stdout:
#| ([1, 2, 3], 'x') True True
#| 'tuple' object does not support item assignment ([1, 2, 3, 4], 'x')
#| ([1, 2, 3, 4], 'x', 5) ([1, 2, 3, 4], 'x')
#| (1, 2, 1, 2) (1, 2) True
#| ((), ()) ((1,), ()) ((1, 2), ()) (1, (2, 3))
#| empty one two nested True None
#| 'tuple' object does not support item assignment
#| 'tuple' object doesn't support item deletion
#| [3, 2, 1] <lambda> (2, 1) (0, 1, 2, 'a', 'b') 3

inner = [1]
t = (inner, "x")
u = t
inner.append(2)
t[0].append(3)
print(t, u is t, t == ([1, 2, 3], "x"))
try: t[0] += [4]
except TypeError as error: print(error, t)
t += (5,)
print(t, u)
x = (1, 2)
y = x
x *= 2
print(x, y, x[2:] == y)
def f(args=(), *rest): return args, rest
print(f(), f((1,)), f(*((1, 2),)), f(1, *(2, 3)))
k = {(): "empty", (1,): "one", (1, 2): "two", ((1,), 2): "nested"}
print(k[()], k[1,], k[1, 2], k[(1,), 2], (1, 2) in k, k.get((9,)))
for bad in ("t[0] = 1", ):
    try: t[0] = 1
    except TypeError as error: print(error)
    try: del t[0]
    except TypeError as error: print(error)
swap = [1, 2, 3]
swap[0], swap[2] = swap[2], swap[0]
print(swap, (lambda: (yield))().__name__, (1, 2)[::-1], (*range(3),) + (*"ab",), ((1, 2), (3, 4))[1][0])
