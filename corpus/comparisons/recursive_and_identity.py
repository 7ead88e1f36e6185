#: about: containers compare elements by identity first
#: kind: language
#: stdout:
#| True True False
#| RecursionError
#| [1, [...]] [1, [...]] {'self': [1, [...]]}
#| {'d': {...}} ([(...)],)
#| False True True True True 0 1 True
#| 0==0 1==5 False
#| 0==0 1==5 1<5 True
#| False False
#| 0<1 1<2 1<0 2<0 5<0 2<5 0<5 2<5 2<0 2 0 0
#| 0==2 1==2 2==2 0==1 1==1 2==1 True 1

a = [1]
a.append(a)
b = [1]
b.append(b)
print(a == a, [a] == [a], a != a)
try:
    print(a == b)
except RecursionError as error:
    print(type(error).__name__)
print(a, b, {"self": a})
d = {}
d["d"] = d
t = ([],)
t[0].append(t)
print(d, t)

class Never:
    def __eq__(self, other): return False

n = Never()
print(n == n, [n] == [n], (n,) == (n,), {1: n} == {1: n}, n in [n], [n].index(n), [n].count(n), n != n)

class Log:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print(f"{self.n}=={o.n}", end=" ")
        return self.n == o.n
    def __lt__(self, o):
        print(f"{self.n}<{o.n}", end=" ")
        return self.n < o.n

x = [Log(i) for i in range(3)]
y = [Log(i) for i in (0, 5, 2)]
print(x == y)
print(x < y)
print(x == y[:2], x == [])
print(max(x).n, min(x).n, sorted(y)[0].n)
print(Log(2) in x, x.count(Log(1)))
