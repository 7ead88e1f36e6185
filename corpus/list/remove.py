#: about: list.remove takes out the first equal item only
#: kind: language
#: stdout:
#| None [2, 1] None [2, 1] None [2, 1] None [2, 1]
#| ['b', 'a']
#| [1, nan]
#| list.remove(x): x not in list [1, nan]
#| [[1]]
#| ['', False]
#| True

l = [1, 2, 1.0, True, 2, 1]
print(l.remove(1), l, l.remove(1), l, l.remove(True), l, l.remove(2.0), l)
l = ["a", "b", "a"]
l.remove("a")
print(l)
nan = float("nan")
l = [nan, 1, nan]
l.remove(nan)
print(l)
try: l.remove(float("nan"))
except ValueError as error: print(error, l)
l = [[], [1], [[]]]
l.remove([[]])
l.remove([])
print(l)
l = [None, 0, "", False]
l.remove(False)
l.remove(None)
print(l)
l = list(range(300))
for i in range(0, 300, 2): l.remove(i)
print(l == list(range(1, 300, 2)))
