#: about: generators drained by builtins give all, and stay at their end
#: kind: language
#: stdout:
#| [0, 1, 2] [] False fails end
#| (0, 1, 2) [] False fails end
#| {0, 1, 2} [] False fails end
#| frozenset({0, 1, 2}) [] False fails end
#| 3 [] False fails end
#| 2 [] False fails end
#| [0, 1, 2] [] False fails end
#| True [2] False True fails later
#| False [1, 2] False False 1
#| [0, 1, 2] [] False fails end
#| (0, 1, 2) [] False fails end
#| {0: None, 1: None, 2: None} [] False fails end
#| {0: 'a', 1: 'b', 2: 'c'} [] False fails end
#| 012 [] False fails end
#| b'\x00\x01\x02' [] False fails end
#| bytearray(b'\x00\x01\x02') [] False fails end
#| False [] False fails end
#| ['0', '1', '2'] [] False fails end
#| [1, 2] [] False fails end
#| [(0, 0), (1, 1), (2, 2)] [] False fails end
#| None [] False fails end
#| {0, 1, 2} [] False fails end
#| [0, 1, 2] [] False fails end
#| [0, 1, 2] [] False fails end
#| [0, 0, 1, 2]
#| [0, 0, 1, 2]
#| 0 [1, 2, 3] []
#| 0 [1, 2] 499500 5000 328350

def gen(n):
    for i in range(n): yield i
    return "value"
def fails(n):
    yield from range(n)
    raise OSError("fails")
for f in list, tuple, set, frozenset, sum, max, sorted, any, all, lambda g: [*g], lambda g: (lambda *a: a)(*g), lambda g: dict.fromkeys(g), lambda g: dict(zip(g, "abc")), lambda g: "".join(map(str, g)), lambda g: bytes(g), lambda g: bytearray(g), lambda g: 99 in g, lambda g: list(map(str, g)), lambda g: list(filter(None, g)), lambda g: list(enumerate(g)), lambda g: [].extend(g), lambda g: {1}.union(g), lambda g: list(x for x in g), lambda g: list(iter(g)):
    g = gen(3)
    print(f(g), list(g), g.gi_suspended, end=" ")
    g = fails(2)
    try: print(f(g), end=" ")
    except OSError as e: print(e, end=" ")
    try: print(next(g, "end"))
    except OSError: print("fails later")
l = [0]
try: l.extend(fails(3))
except OSError: print(l)
try: l[1:2] = fails(2)
except OSError: print(l)
g = gen(4)
print(next(g), list(g), list(g))
g = gen(3)
a, *b = g
print(a, b, sum(gen(1000)), len(list(gen(5000))), sum(x * x for x in gen(100)))
