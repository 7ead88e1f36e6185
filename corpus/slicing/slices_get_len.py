#: about: slices of classes with __len__ and __getitem__: negative bounds are not adjusted
#: kind: language
#: stdout:
#| -1 slice(-3, -1, None) slice(None, -1, None) slice(-1000000000000000000000000000000, 1000000000000000000000000000000, None) slice(None, None, -1)
#| set slice(-2, None, None) v
#| set -1 5
#| del slice(-4, -2, None)
#| del -1
#| 4 [3, 4] [0, 1, 2, 3] [] [4, 3, 2, 1, 0] 4 3
#| [0, 1, 'i', 2]

class Seq:
    def __len__(self):
        print("len", end=" ")
        return 10
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = Seq()
print(s[-1], s[-3:-1], s[:-1], s[-10**30:10**30], s[::-1])
s[-2:] = "v"
s[-1] = 5
del s[-4:-2], s[-1]
class L(list):
    def __len__(self):
        print("len", end=" ")
        return 2
l = L(range(5))
print(l[-1], l[-2:], l[:-1], l[10:], l[::-1], l.pop(-1), l.index(3, -2))
l[-1:] = "z"
del l[-1]
l.insert(-1, "i")
print(l[:])
