#: about: unpacking reads the iterable completely before assigning, and only what it needs
#: kind: language
#: stdout:
#| next 1 next 2 stop 1 2
#| next 1 next 2 next 3 too many values to unpack (expected 2)
#| next 1 next 2 next 3 stop 1 [2, 3]
#| 0 1 2 3 4 5 [6, 7, 8, 9]
#| set 0 1
#| attr x 2
#| set 1 [3, 4]
#| set 2 5
#| attr y 6
#| [2, 1, 'x']
#| set 9 chain
#| chain chain

class Log:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i == self.n: print("stop", end=" "); raise StopIteration
        self.i += 1
        print("next", self.i, end=" ")
        return self.i

a, b = Log(2)
print(a, b)
try:
    a, b = Log(5)
except ValueError as error:
    print(error)
a, *b = Log(3)
print(a, b)
it = iter(range(10))
x, y = next(it), next(it)
(p, q), (r, s) = ((next(it), next(it)) for _ in range(2))
print(x, y, p, q, r, s, list(it))

class T:
    def __setitem__(self, k, v): print("set", k, v)
    def __setattr__(self, k, v): print("attr", k, v)

t = T()
t[0], t.x, *t[1], (t[2], t.y) = 1, 2, 3, 4, (5, 6)
a = a_list = [0, 1, 2]
a[0], a[a[0]] = 2, "x"
print(a)
u = w = t[9] = "chain"
print(u, w)
