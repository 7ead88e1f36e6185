#: about: filter over each kind of iterable gives its items
#: kind: language
#: stdout:
#| str ['a', 'b', 'c']
#| bytes [97, 98, 99]
#| bytearray [97, 98]
#| list [1, 2]
#| tuple [1, 2]
#| dict [1]
#| dict_items [(1, 2)]
#| set [5]
#| frozenset [6]
#| range [0, 1, 2]
#| range [1180591620717411303424, 1180591620717411303425]
#| list_iterator [1]
#| generator ['a', 'b']
#| map ['1']
#| zip [('a', 'b')]
#| enumerate [(0, 'a')]
#| reversed ['b', 'a']
#| memoryview [97, 98]
#| filter [3]
#| callable_iterator [1]
#| [1, 2] ['B'] [7]

is_true = lambda x: True
for x in ("abc", b"abc", bytearray(b"ab"), [1, 2], (1, 2), {1: 2}, {1: 2}.items(), {5}, frozenset([6]), range(3), range(2**70, 2**70 + 2), iter([1]), (y for y in "ab"), map(str, [1]), zip("a", "b"), enumerate("a"), reversed("ab"), memoryview(b"ab"), filter(None, [0, 3]), iter([1, 2].pop, 9) if False else iter([2, 1].pop, 2)):
    print(type(x).__name__, list(filter(is_true, x)))
class Seq:
    def __getitem__(self, i): return [0, 1, 0, 2][i]
class Text(str): pass
class Odd(list):
    def __iter__(self): return iter([7, 0])
print(list(filter(None, Seq())), list(filter(str.isupper, Text("aBc"))), list(filter(None, Odd([1, 2, 3]))))
