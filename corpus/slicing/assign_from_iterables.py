#: about: what can be assigned to a slice: any iterable, collected first
#: kind: language
#: stdout:
#| [0, 7, 8, 2] [0, 'a', 'b', 2] [0, 97, 98, 2] [0, 0, 1, 2] [0, 1, 2] [0, ('k', 1), 2] [0, 5, 2] [0, 9, 2] [0, 'g', 'e', 'n', 2] [0, '1', 2] [0, 2, 1, 2] [0, 'x', 'y', 'z', 2] [0, 1, [2], 2] [0, 'o', 'w', 'n', 2] [0, ('a', 'b'), 2] [0, (0, 'a'), 2] [0, 122, 2] 
#| 'late' [0, 1, 2]
#| 'late' [0, 1, 2]
#| must assign iterable to extended slice [0, 1, 2]; must assign iterable to extended slice [0, 1, 2]; must assign iterable to extended slice [0, 1, 2]; must assign iterable to extended slice [0, 1, 2]; must assign iterable to extended slice [0, 1, 2]; must assign iterable to extended slice [0, 1, 2]; 

class Seq:
    def __getitem__(self, i): return "xyz"[i]
class It:
    def __iter__(self): yield from (1, [2])
class L(list):
    def __iter__(self): return iter("own")
for value in ((7, 8), "ab", b"ab", range(2), {1: 2}, {"k": 1}.items(), {5}, iter([9]), (x for x in "gen"), map(str, [1]), reversed([1, 2]), Seq(), It(), L([0]), zip("a", "b"), enumerate("a"), memoryview(b"z")):
    l = [0, 1, 2]
    try: value2 = list(value) if not hasattr(value, "__next__") else None
    except TypeError as error: value2 = error
    l[1:2] = value
    print(l, end=" ")
print()
def late():
    yield 1
    raise KeyError("late")
l = [0, 1, 2]
for where in (slice(1, 2), slice(None, None, 2)):
    try: l[where] = late()
    except KeyError as error: print(error, l)
for value in (5, None, 1.5, len, object(), int):
    try: l[1:2] = value
    except TypeError as error: print(error, l, end="; ")
print()
