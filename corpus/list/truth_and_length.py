#: about: len and truth of lists and of subclasses that lie
#: kind: language
#: stdout:
#| False True True True 0 2 0 1
#| 7 True False 7 1 [1] True [1] [1, 2] [1] 1 and
#| __len__() should return >= 0
#| __len__() should return >= 0
#| expected 0 arguments, got 1

print(bool([]), bool([0]), bool([[]]), not [], len([]), len([1, [2, 3]]), [].__len__(), list.__len__([1]))
class Lies(list):
    def __len__(self): return 7
class Falsy(list):
    def __bool__(self): return False
class Neg(list):
    def __len__(self): return -1
l = Lies([1])
print(len(l), bool(Lies()), bool(Falsy([1])), l.__len__(), list.__len__(l), l[:], l == [1], [*l], l + [2], list(l), l.pop(), "and" if Lies() and 1 else "not")
for f in (len, bool):
    try: f(Neg())
    except ValueError as error: print(error)
try: [].__len__(1)
except TypeError as error: print(error)
