#: about: list.extend takes the items of any iterable
#: kind: language
#: stdout:
#| None [0, 1, 2]; None [0, 1, 2]; None [0, 'a', 'b']; None [0, 97, 98]; None [0, 0, 1, 2]; None [0, 1]; None [0, 5]; None [0, (1, 2)]; None [0, 1]; None [0, 'g', 'e', 'n']; None [0, '1']; None [0, 2, 1]; None [0]; None [0]; None [0, (0, 'a')]; None [0, 97]; None [0, ('a', 'b')]; 
#| None [0, 'x', 'y', 'z'] None [0, 1, [2]]
#| [1, 1, 1, 1, 1, 1, 1, 1]

def run(x):
    l = [0]
    result = l.extend(x)
    return result, l
for x in ([1, 2], (1, 2), "ab", b"ab", range(3), {1: 2}, {5}, {1: 2}.items(), iter([1]), (i for i in "gen"), map(str, [1]), reversed([1, 2]), [], (), enumerate("a"), memoryview(b"a"), zip("a", "b")):
    print(*run(x), end="; ")
print()
class Seq:
    def __getitem__(self, i): return "xyz"[i]
class It:
    def __iter__(self): return iter([1, [2]])
print(*run(Seq()), *run(It()))
l = []
for _ in range(4): l.extend(l or [1])
print(l)
