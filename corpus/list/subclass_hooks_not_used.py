#: about: list methods do not call a subclass's __getitem__, __len__, __iter__ or __setitem__
#: kind: language
#: stdout:
#| 5 1 1 [7, 3, 2, 1, 0] True True [7, 3, 2, 1, 0, 1] [7, 3, 2, 1, 0, 7, 3, 2, 1, 0] [7, 3, 2, 1, 0] 5
#| [0, 1, 2, 3, 7] 7 [7, 3, 2, 1, 0]
#| len; getitem; iter; contains; iter; iter; iter; len; iter; iter; iter; [7, 3, 2, 1, 0]; [7, 3, 2, 1, 0]; iter; iter; iter; iter; iter; 1 [2]
#| iter

class Loud(list):
    def __getitem__(self, i): raise RuntimeError("getitem")
    def __setitem__(self, i, v): raise RuntimeError("setitem")
    def __delitem__(self, i): raise RuntimeError("delitem")
    def __len__(self): raise RuntimeError("len")
    def __iter__(self): raise RuntimeError("iter")
    def __contains__(self, x): raise RuntimeError("contains")
    def append(self, x): raise RuntimeError("append")
l = Loud([3, 1, 2])
l.sort(); l.insert(0, 0); l.extend([7, 7]); l.reverse(); l.remove(7)
l += [5]
l *= 1
print(l.pop(), l.count(7), l.index(3), l.copy(), l == [7, 3, 2, 1, 0], l < [8], l + [1], l * 2, repr(l), list.__len__(l))
print(list(reversed(l)), list.__getitem__(l, 0), [x for x in list.__iter__(l)])
for f in (lambda: len(l), lambda: l[0], lambda: [*l], lambda: 1 in l, lambda: list(l), lambda: sum(l), lambda: max(l), lambda: bool(l), lambda: tuple(l), lambda: set(l), lambda: sorted(l), lambda: "%s" % l, lambda: [] + l, lambda: [].extend(l), lambda: print(*l), lambda: zip(l), lambda: enumerate(l), lambda: (lambda *a: a)(*l)):
    try: print(f(), end="; ")
    except RuntimeError as error: print(error, end="; ")
a, *b = [l] and [1, 2]
print(a, b)
try: x, *y = l
except RuntimeError as error: print(error)
