#: about: reversed lists that change
#: kind: language
#: stdout:
#| 4 3
#| 3 2
#| 2 3 1 [2] 0
#| end []
#| [] 0
#| ['c', 'b', 'a']
#| 3 2 1 [1, 2, 3, 3, 2, 1]
#| 4 3 2 1 []
#| [1, 2] 2
#| TypeError: list.__reversed__() takes no arguments (1 given)
#| TypeError: descriptor '__reversed__' for 'list' objects doesn't apply to a 'tuple' object

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

l = [1, 2, 3, 4]
r = reversed(l)
print(next(r), r.__length_hint__())
l.append(5)
print(next(r), r.__length_hint__())
del l[0]
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__())
l = [1, 2, 3]
r = reversed(l)
l.pop()
print(next(r, "end"), list(r))
l += [4, 5, 6]
print(list(r), r.__length_hint__())
l = [1, 2, 3, 4, 5]
r = reversed(l)
next(r), next(r)
l[:] = "abcdefgh"
print(list(r))
l = [1, 2, 3]
for x in reversed(l):
    l.append(x)
    print(x, end=" ")
print(l)
l = [1, 2, 3, 4]
for x in reversed(l):
    l.remove(x)
    print(x, end=" ")
print(l)
print(list(reversed(list(reversed([1, 2])))), [1, 2].__reversed__().__next__())
attempt(lambda: [].__reversed__(1))
attempt(lambda: list.__reversed__((1,)))
