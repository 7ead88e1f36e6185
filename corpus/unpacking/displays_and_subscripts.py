#: about: stars and double stars in displays, calls, returns, yields and subscripts
#: kind: language
#: stdout:
#| ('end',) (1, 2, 'end') [(1, 2, 3), None]
#| ['a', 'b'] {1} (0, 1) {'a': 3, 'b': 2}
#| (1, 2) (0, 'a', 'b') () (slice(1, 2, None), 3)
#| 1 2 1-2-c
#| 1 2 3 3
#| ['0', '1', '2'] {'z': 1, 'y': 2} 9
#| (1, 'x', 'y') ['y', 'x', 1] [0, 1, 0, 1]
#| ['b', 'a'] [('b', 1), ('a', 2)] {'b': 0, 'a': 2} {'b': 1, 'a': 2}
#| 0 1 z

def r(*v): return *v, "end"

def y():
    got = yield 1, *[2, 3]
    yield got

print(r(), r(1, 2), list(y()))
print([*{}, *(), *"a", *[*"b"]], {*[1], *{1: 2}}, (*range(2), *[]), {**{"a": 1}, "b": 2, **dict(a=3)})

class Key:
    def __getitem__(self, k): return k

k = Key()
print(k[*[1, 2]], k[0, *"ab"], k[*()], k[1:2, *[3]])
for x in *[1], 2: print(x, end=" ")
print(*[1, 2], *"c", sep="-")
a = [1, 2]
print(*a, a := 3, a)
print([*map(str, range(3))], dict(**{"z": 1}, y=2), max(*[3, 9, 4], *(1,)))
t = 1,
t += *"xy",
print(t, [*t][::-1], [*range(2)] * 2)
m = {"b": 1, "a": 2}
print([*m], [*m.items()], {**m, "b": 0}, {k: v for k, v in {**m}.items()})

def yields():
    for x in [*range(2), *"z"]: yield x

print(*yields())
