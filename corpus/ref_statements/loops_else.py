#: about: while and for with else, break, continue, deletion and change while looping
#: kind: language
#: stdout:
#| else []
#| else [1]
#| while else 3
#| false else
#| 1 1
#| [2, 4]
#| [1, 2, 3, 10, 20, 30]
#| dictionary changed size during iteration {1: 1, 2: 2, 3: 3}
#| dictionary changed size during iteration {2: 2, 3: 3}
#| ok {2: 5, 3: 5}
#| Set changed size during iteration
#| 2 [1, 2]
#| 1 [2, 3] 4 5 6
#| a ['b'] x y z
#| [0, 'p']
#| [0, 'q']
#| [1, 2]
#| [3]
#| 2
#| 1
#| 2
#| 3
#| 1 2
#| not enough values to unpack (expected 2, got 1)
#| cannot unpack non-iterable int object
#| 'int' object is not iterable
#| 1 2 a b 3 
#| name 'unbound_loop' is not defined
#| 10 11 12 12
#| 0 1 4 
#| iter() returned non-iterator of type 'int'
#| 'object' object is not iterable
#| 'function' object is not iterable
#| 'NoneType' object is not iterable
#| 'N' object is not iterable
#| next
#| w 1 w 2 w 3 w 4 end
#| 3
#| gen closed
#| 1 2 4 5 
#| 0 1 1
#| changed

for seq in [], [1], [1, 2, 3]:
    for x in seq:
        if x == 2: break
    else: print("else", seq)
i = 0
while i < 3:
    i += 1
    if i == 2: continue
    if i == 5: break
else: print("while else", i)
while i:
    i -= 1
    if not i: break
else: print("never")
while False: pass
else: print("false else")
while True: break
else: print("never")
for i in range(3):
    for j in range(3):
        if j == 1: break
    else: print("no")
    if i == 1: break
else: print("no")
print(i, j)
l = [1, 2, 3, 4]
for x in l:
    if x % 2: l.remove(x)
print(l)
l = [1, 2, 3]
for x in l:
    if len(l) < 6: l.append(x * 10)
print(l)
d = {1: 1, 2: 2}
for f in (lambda: [d.update({3: 3}) for k in d], lambda: [d.pop(k) for k in d], lambda: [d.update({k: 5}) for k in d]):
    try: f(); print("ok", d)
    except RuntimeError as e: print(e, d)
s = {1, 2}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
for x in (y := [1, 2]): pass
print(x, y)
for [a, *b], (c, (d, e)) in [([1, 2, 3], (4, (5, 6))), ("ab", "c" "d" and ("x", "yz"))]: print(a, b, c, d, e)
class O: pass
o = O(); z = [0, 0]
for o.attr in range(3): pass
for z[o.attr - 1] in "pq": print(z)
for z[:] in [[1, 2], [3]]: print(z)
print(o.attr)
for x, in [(1,), [2], "3"]: print(x)
try:
    for a, b in [(1, 2), (3,)]: print(a, b)
except ValueError as e: print(e)
try:
    for a, b in [1]: pass
except TypeError as e: print(e)
try:
    for x in 5: pass
except TypeError as e: print(e)
for x in *[1, 2], *"ab", 3: print(x, end=" ")
print()
for x in (): pass
try: print(unbound_loop)
except NameError as e: print(e)
for i in range(3): i += 10; print(i, end=" ")
print(i)
class It:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
for x in It(): print(x, end=" ")
print()
class Bad:
    def __iter__(self): return 5
for f in (Bad(), object(), lambda: 1, None):
    try:
        for x in f: pass
    except TypeError as e: print(e)
class N:
    __iter__ = None
try:
    for x in N(): pass
except TypeError as e: print(e)
class NextRaises:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
try:
    for x in NextRaises(): pass
    else: print("no else on error")
except ValueError as e: print(e)
n = 0
while (n := n + 1) < 5:
    try:
        if n == 2: continue
    finally: print("w", n, end=" ")
else: print("end")
def gen():
    try:
        for i in range(10): yield i
    finally: print("gen closed")
g = gen()
for x in g:
    if x == 2: break
print(next(g)); g.close()
it = iter([1, 2, 3, 4, 5])
for x in it:
    if x == 2: next(it)
    print(x, end=" ")
print()
for x in range(2): 
    def f(x=x): return x
    print(f(), end=" ")
for f in [lambda: x]: print(f())
for _ in range(2): _ = "changed"
print(_)
