#: about: comprehensions make new plain lists, and what they see while they are made
#: kind: language
#: stdout:
#| ['a', 'b', 'aa', 'bb'] <class 'list'> [] [[], []] [(1, 1), (2, 2), (2, 2)]
#| [5, 7, 9] [[], [0], [0, 1], [0, 1, 2]] ['zero', 1] [1, 2, 3]
#| [3, 2] [1, 7, 8] [None, None] [1, 7, 8]
#| [1, 2, 1] [1, 2, 1, 2, 1]
#| ['o', 'w', 'n'] [0, 1, 2] 2
#| [2, 2, 2] [0, 1, 2]
#| at 2
#| ['a', 'b', 'c', 'd'] ['a'] [4, 6] [1, 2]
#| too many values to unpack (expected 2, got 3)

l = [x * y for x in range(3) for y in "ab" if x]
print(l, type(l), [x for x in []], [[] for _ in range(2)], [(a, b) for a in (1, 2) for b in [a] * a])
print([x for x in range(10) if x % 2 if x > 3], [[y for y in range(x)] for x in range(4)], [x if x else "zero" for x in (0, 1)], [y for x in [[1, 2], [3]] for y in x])
src = [1, 2, 3]
print([src.pop() for _ in src], src, [src.append(x) for x in (7, 8)], src)
src = [1, 2]
print([x for x in src if len(src) < 5 and not src.append(x)], src)
class L(list):
    def __iter__(self): return iter("own")
print([x for x in L([1])], [(x := i) for i in range(3)], x)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f(0) for f in [lambda j, k=k: k for k in range(3)]])
def boom(x):
    if x == 2: raise ValueError("at 2")
    return x
try: result = [boom(x) for x in range(4)]
except ValueError as error: print(error)
print([*[x for x in "ab"], *(y for y in "cd")], [k for k, v in {"a": 1}.items()], [a + b for a, b in zip([1, 2], [3, 4])], [x for x, in [(1,), (2,)]])
try: [a for a, b in [(1, 2, 3)]]
except ValueError as error: print(error)
