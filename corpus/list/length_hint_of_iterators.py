#: about: list() asks iterators over guest sequences for their length too
#: kind: language
#: stdout:
#| len len len len [0, 1, 2] [0, 1, 2] [2, 1, 0]
#| len (0, 1, 2) (0, 1, 2) (2, 1, 0)
#| len len len len [0, 1, 2] [0, 1, 2] [2, 1, 0]
#| len len len len None None None
#| len len len len [0, 1, 2] [0, 1, 2] [0, 1, 2]
#| len {0, 1, 2} {0, 1, 2} {0, 1, 2}
#| len [0, 1, 2]
#| len [0, 1, 2]
#| len kept
#| len kept
#| len len [0, 1, 2] [0, 1, 2] 0,1,2

class Seq:
    def __init__(self, n, fail=None): self.n, self.fail = n, fail
    def __len__(self):
        print("len", end=" ")
        if self.fail: raise self.fail
        return self.n
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i
for use in (list, tuple, lambda x: [*x], lambda x: [].extend(x), sorted, set):
    print(use(Seq(3)), use(iter(Seq(3))), use(reversed(Seq(3))))
for fail in (TypeError("swallowed"), ValueError("kept")):
    for make in (lambda s: s, iter):
        try: print(list(make(Seq(3, fail))))
        except ValueError as error: print(error)
print(list(Seq(99)), list(iter(Seq(0))), ",".join(map(str, Seq(1))))
