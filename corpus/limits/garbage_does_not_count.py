#: about: what is let go counts no more: large values of ended functions, of registers out of use, of rebound names
#: kind: language
#: limits: memory=14000000
#: stdout:
#| [1, 2, 3]
#| 60000
#| 9000000 9000000 9000000
#| 9000000
#| 3000000
#| 9000000
#| 600000
#| 9000000
#| 9000000
#| 9000000
#| 9000000
#| 9000000
#| 9000000
#| 9000000
#| 9000000
#| 9000000
#| 600000

def work():
    a = bytes(9_000_000)
    return len(a)
work()
x = bytes(9_000_000); del x
def g():
    for i in range(3):
        s = 'ab' * 2_500_000
        t = s.upper()[:10]
        s = None
    return t
g(); g()
class A:
    def __init__(self): big = [0] * 550_000; self.n = len(big)
for i in range(4): A()
print(sorted([3, 1, 2], key=lambda v: len([0] * 550_000) + v))
def gen():
    for i in range(3):
        b = bytearray(9_000_000)
        yield len(b)
        b = None
for n in gen(): pass
d = {}
for i in range(5):
    d = {}
    d = dict.fromkeys(range(60_000))
print(len(d)); d = None
def rec(n):
    if n == 0: return len(bytes(9_000_000))
    return rec(n - 1)
print(rec(50), rec(50), rec(50))
try:
    def boom():
        z = bytes(9_000_000)
        raise ValueError(len(z))
    boom()
except ValueError as e: pass
q = bytes(9_000_000)
print(len(q)); q = None
w = [i for i in range(200_000)]; w = None
w = [i for i in range(200_000)]; w = None
w = sum([i for i in range(200_000)]); w = sum([i for i in range(200_000)])
s = ''
for i in range(100): s = 'x' * 9_000_000; s = ''
l = [bytes(3_000_000) for i in range(3)]; l.clear()
l = [bytes(3_000_000) for i in range(3)]; print(len(b''.join(l[:1])))
l = w = s = d = n = x = None
print(len('a' * 9_000_000))
y = [1] * 600_000
print(len(y))
y = None
for i in range(5):
    y = None
    y = bytes(9_000_000)
    print(len(y))
y = None
def f():
    a = bytes(4_000_000)
    b = a[1:]
    return len(b)
def g():
    x = bytes(9_000_000)
    return len(x)
print(g()); print(g()); x = bytes(9_000_000); print(len(x)); del x
print(g())
x = 'a' * 9_000_000
x = None
y = [1] * 600_000
print(len(y))
