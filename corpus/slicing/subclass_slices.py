#: about: slices passed to subclasses' __getitem__ and __setitem__
#: kind: language
#: stdout:
#| get slice(1, 3, None); get slice(None, None, 2); get -1; [1, 2] [0, 2, 4] 4
#| set slice(1, 3, None) ab; get 0; set 0 5; get slice(3, None, None); set slice(3, None, None) [3, 4, 3, 4]; del slice(None, 2, None); del -1; ['b', 3, 4, 3]
#| One One c list
#| ('T', slice(0, 1, None)) ('T', 5) (1,)

class L(list):
    def __getitem__(self, key):
        print("get", key, end="; ")
        return super().__getitem__(key)
    def __setitem__(self, key, value):
        print("set", key, value, end="; ")
        super().__setitem__(key, value)
    def __delitem__(self, key):
        print("del", key, end="; ")
        super().__delitem__(key)
l = L(range(5))
print(l[1:3], l[::2], l[-1])
l[1:3] = "ab"
l[0] += 5
l[3:] *= 2
del l[:2], l[-1]
print(list(l))
class One(list):
    def __getitem__(self, key):
        if isinstance(key, slice): return One(super().__getitem__(key))
        return super().__getitem__(key)
o = One("abcdef")
print(type(o[1:]).__name__, type(o[1:][1:]).__name__, o[::2][1], type(o.copy()).__name__)
class T(tuple):
    def __getitem__(self, key): return ("T", key)
print(T((1, 2))[0:1], T()[5], tuple.__getitem__(T((1, 2)), slice(1)))
