#: about: methods taken from lists and from the class
#: kind: language
#: stdout:
#| [1, 2, 3] True False False False True True
#| None [1, 2] [0, 3] [4, 3] [1, 2]
#| None None 3 p [2, 1]
#| 2 [1]
#| append builtin_function_or_method method_descriptor True

l, m = [1, 2], [1, 2]
push = l.append
push(3)
print(l, push == l.append, push == m.append, push is l.append, l.append == l.extend, hash(push) == hash(l.append), callable(push))
print(list.append(l, 4), l, list(map(l.index, [1, 4])), [f() for f in (l.pop, l.pop)], l)
for x in map([].append, "ab"): print(x, end=" ")
ops = {"push": l.append, "size": l.__len__, "get": l.__getitem__}
ops["push"]("p")
print(ops["size"](), ops["get"](-1), sorted(l[:2], key=[3, 2, 1].__getitem__))
class Stack:
    def __init__(self):
        self.items = []
        self.push, self.pop = self.items.append, self.items.pop
s = Stack()
s.push(1); s.push(2)
print(s.pop(), s.items)
class Holder: add = [].append
Holder.add(1)
Holder().add(2)
print(Holder.add.__name__, type(Holder.add).__name__, type(list.append).__name__, Holder.add == Holder.add)
