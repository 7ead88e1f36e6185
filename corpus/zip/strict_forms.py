#: about: strict with equal lengths of every kind of iterable
#: kind: language
#: stdout:
#| [(1, 'a', 3, 5, 0, 'c', 'e', 103), (2, 'b', 4, 6, 1, 'd', 'f', 104)]
#| [] [] [] [('a',), ('b',)] {'a': 1, 'b': 2}
#| ('a', 'c') [('b', 'd')] [] end
#| a c
#| b d
#| ValueError: zip() argument 2 is shorter than argument 1
#| ValueError: zip() argument 2 is longer than argument 1
#| ['ac', 'ac']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(zip([1, 2], "ab", (3, 4), {5: 0, 6: 0}, range(2), iter("cd"), (x for x in "ef"), b"gh", strict=True)))
print(list(zip(strict=True)), list(zip([], strict=True)), list(zip([], "", (), strict=True)), list(zip("ab", strict=True)), dict(zip("ab", [1, 2], strict=True)))
z = zip("ab", "cd", strict=True)
print(next(z), list(z), list(z), next(z, "end"))
for a, b in zip("ab", "cd", strict=True): print(a, b)
def loop():
    for a, b in zip("ab", "c", strict=True): out.append(a + b)
def loop_longer():
    for a, b in zip("a", "cd", strict=True): out.append(a + b)
out = []
attempt(loop)
attempt(loop_longer)
print(out)
