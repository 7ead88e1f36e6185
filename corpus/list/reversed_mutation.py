#: about: reverse iterators of lists that grow and shrink
#: kind: language
#: stdout:
#| 3 2 [1, 2, 3, 4]
#| 0 end
#| 0 end
#| 4
#| 0 end []
#| 0 [] 0
#| [(3, 3), (2, 2), (1, 1)] []
#| [2, 1, 0] [3, 2, 1, 0]
#| [3, 2, 1] list_reverseiterator
#| anything
#| 'Blocked' object is not reversible

l = [1, 2, 3]
r = reversed(l)
l.append(4)
print(next(r), r.__length_hint__(), l)
l.clear()
print(r.__length_hint__(), next(r, "end"))
l.extend("abcd")
print(r.__length_hint__(), next(r, "end"))
l = [1, 2, 3, 4]
r = reversed(l)
print(next(r))
del l[:2]
print(r.__length_hint__(), next(r, "end"), list(r))
l = [1, 2, 3]
r = reversed(l)
del l[-1]
print(r.__length_hint__(), list(r), r.__length_hint__())
l = [1, 2, 3]
print([(l.pop(), x) for x in reversed(l)], l)
l = [1, 2, 3]
r = reversed(l)
l.insert(0, 0)
print(list(r), list(reversed(l)))
class L(list):
    def __len__(self): return 1
    def __getitem__(self, i): return "own"
    def __iter__(self): return iter("iter")
print(list(reversed(L([1, 2, 3]))), type(reversed(L())).__name__)
class Own(list):
    def __reversed__(self): return "anything"
class Blocked(list):
    __reversed__ = None
print(reversed(Own()))
try: reversed(Blocked())
except TypeError as error: print(error)
