#: about: reversed tuples, strs and bytes: items, subclasses, slices
#: kind: language
#: stdout:
#| True ['c', [2], 1] b'cba' ((3, 4), (1, 2)) ['a', 'a', 'a'] [] []
#| ['item1', 'item0'] [1] ['x', 'x', 'x'] itemslice(None, None, -1) True
#| f 5 True ['b', 'a']

print("".join(reversed("h\xe9llo")) == "oll\xe9h", list(reversed((1, [2], "c"))), bytes(reversed(b"abc")), tuple(reversed(((1, 2), (3, 4)))), list(reversed(("a",) * 3)), list(reversed("")), list(reversed(())))
class T(tuple):
    def __getitem__(self, i): return "item" + str(i)
class U(tuple):
    def __len__(self): return 1
class S(str):
    def __getitem__(self, i): return "x"
print(list(reversed(T((1, 2)))), list(reversed(U((1, 2, 3)))), list(reversed(S("abc"))), T((1, 2))[::-1], "abc"[::-1] == "".join(reversed("abc")))
r = reversed("abcdef")
print(next(r), r.__length_hint__(), "c" in r, list(r))
