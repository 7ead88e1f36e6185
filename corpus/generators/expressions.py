#: about: generator expressions: scope, the eager first iterable, conditions and nesting
#: kind: language
#: stdout:
#| [10, 20, 40]
#| 'int' object is not iterable
#| late: 'int' object is not iterable
#| 3 [0, 1, 2] True
#| True safe
#| 0 1 2 3 ('a', 'b') [-1, -2, -3]
#| [1, 2, 3, 4]
#| [0, 1, 2]
#| name 'n' is not defined
#| True (2, 2) <generator object

g = (x * y for x in range(3) if x for y in (10, 20) if y > x * 5)
print(list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
lazy = (x for x in [1] for y in 5)
try:
    next(lazy)
except TypeError as error:
    print("late:", error)
print(sum(1 for _ in range(3)), list(i for i in range(3)), set(c for c in "aab") == {"a", "b"})
x = "safe"
print(any(x for x in [0, 0, 3]), x)
print(" ".join(str(n) for n in range(4)), tuple(n for n in "ab"), sorted((-n for n in [1, 3, 2]), key=abs))
data = [1, 2, 3]
g = (d for d in data)
data.append(4)
print(list(g))

class C:
    n = 3
    g = list(i for i in range(n))

print(C.g)
try:
    class D:
        n = 3
        g = list(n for i in range(2))
except NameError as error:
    print(error)
print(all(x > 0 for x in []), min((abs(n), n) for n in (-3, 2)), f"{(i for i in ())!r}"[:17])
