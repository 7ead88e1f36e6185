#: about: extend, += and list() of subclasses with an __iter__ of their own
#: kind: language
#: stdout:
#| ['L', '!', 'L', '!', 'L', '!'] ['L', '!'] ['L', '!'] ('L', '!')
#| ['T', '!', 'T', '!', 'T', '!'] ['T', '!'] ['T', '!'] ('T', '!')
#| ['D', '!', 'D', '!', 'D', '!'] ['D', '!'] ['D', '!'] ('D', '!')
#| ['S', '!', 'S', '!', 'S', '!'] ['S', '!'] ['S', '!'] ('S', '!')
#| ['R', '!', 'R', '!', 'R', '!'] ['R', '!'] ['R', '!'] ('R', '!')
#| [0, 1, 2, 'a', 'b'] [0, 1] <class 'list'> <class 'list'> 1

class L(list):
    def __iter__(self): return iter("L!")
    def __len__(self): return 99
    def __getitem__(self, i): raise RuntimeError("not used")
class T(tuple):
    def __iter__(self): return iter("T!")
class D(dict):
    def __iter__(self): return iter("D!")
class S(str):
    def __iter__(self): return iter("S!")
class R(set):
    def __iter__(self): return iter("R!")
for x in (L([1]), T([1]), D({1: 1}), S("s"), R({1})):
    l = [0]
    l.extend(x)
    l += x
    l[:1] = x
    print(l, list(x), [*x], tuple(x))
class Plain(list): pass
l = [0]
l.extend(Plain([1, 2]))
l += Plain("ab")
print(l, [0] + Plain([1]), type([0] + Plain([1])), type(Plain([1]) + [0]), list.__len__(L([1])))
