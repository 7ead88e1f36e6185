#: about: __length_hint__ of list iterators counts down
#: kind: language
#: stdout:
#| list_iterator [0, 'end', 0]
#| list_reverseiterator [0, 'end', 0]
#| list_iterator [1, 0, 'end', 0]
#| list_reverseiterator [1, 0, 'end', 0]
#| list_iterator [3, 2, 1, 0, 'end', 0]
#| list_reverseiterator [3, 2, 1, 0, 'end', 0]
#| 3 2 0 1 2 ['a', 'b'] 0

for n in (0, 1, 3):
    for it in (iter([0] * n), reversed([0] * n)):
        out = [it.__length_hint__()]
        for _ in it: out.append(it.__length_hint__())
        out.append(next(it, "end"))
        out.append(it.__length_hint__())
        print(type(it).__name__, out)
l = [1, 2, 3]
it = iter(l)
next(it)
for change in (lambda: l.append(1), lambda: l.pop(), lambda: l.clear(), lambda: l.extend("ab"), lambda: l.insert(0, 1)):
    change()
    print(it.__length_hint__(), end=" ")
print(list(it), it.__length_hint__())
