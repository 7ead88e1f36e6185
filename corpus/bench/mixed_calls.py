#: about: decorators with star arguments, with statements, lambdas, unpacking, patterns, displays
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 3775004

def counted(f):

    def w(*a, **k):
        w.n += 1
        return f(*a, **k)
    w.n = 0
    return w

def memo(f):
    c = {}

    def w(n):
        if n in c:
            return c[n]
        r = c[n] = f(n)
        return r
    return w

@counted
def add(a, b=1):
    return a + b

class CM:

    def __enter__(self):
        return self

    def __exit__(self, *a):
        return False

def main():
    t = 0
    for i in range(100000):
        t += add(i) & 3
        t += add(i, b=2) & 1
        with CM() as c:
            t += 1
        f = lambda x, k=i: x + k
        t += f(1) & 1
        try:
            t += [1, 2][i & 3]
        except IndexError:
            t -= 1
        a, *b = (1, 2, 3)
        t += len(b)
        x = [*b, a]
        t += x[0]
        match x:
            case [2, 3, z]:
                t += z
            case _:
                t -= 1
        d = {**{'a': 1}, 'b': i}
        t += len(d)
        t += sum(map(abs, x)) + max(x) + any(x)
        for p, q in zip(x, b):
            t += p * q
        t += len([k for k in x if k > 1])

    @memo
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    return t + add.n + fib(300) % 7
print(main())
