#: about: hashes of texts, tuples, frozensets, ranges, slices under the fixed seed
#: kind: language
#: result: (960947337673586213, -1981010948988890347, -214484337862392686, 3061654663815998210)
#: stdout:
#| 0 4644417185603328019 6047309291227476195 0 True 5740354900026072187 -6644214454873602895 -3550055125485641917 7267574591690527098 133146708735736 -272375401224217160 2676694398852732306 True -2178470213028018262 True
#| True True True True 4238894112 True True

print(hash(""), hash("a"), hash("é"), hash(b""), hash(b"a") == hash("a"), hash(()), hash((1,)), hash((1, 2)), hash((1, (2, 3))), hash(frozenset()), hash(frozenset({1, 2, 3})), hash(range(0)), hash(range(10)) == hash(range(0, 10, 1)), hash(slice(1, 2)), hash(slice(None)) == hash(slice(None, None, None)))
print(hash(range(5, 5)) == hash(range(0)), hash(range(1, 2)) == hash(range(1, 5, 9)), hash((True, 1.0)) == hash((1, 1)), hash(memoryview(b"ab")) == hash(b"ab"), hash(None), hash(int | str) == hash(str | int), hash(list[int]) == hash(list[int]))
RESULT = hash((-1, -2)), hash((0,) * 5), hash("abc" * 100), hash(("a", b"b", None))
