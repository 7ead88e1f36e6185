#: about: a subclass on the right is asked first; __ne__ follows __eq__
#: kind: language
#: stdout:
#| L.eq L.eq L.gt L.lt L.lt eq eq gt lt lt False True
#| True True True True False
#| True True True True True True
#| True False False False

class L(list):
    def __eq__(self, other):
        print("L.eq", end=" ")
        return "eq"
    def __lt__(self, other):
        print("L.lt", end=" ")
        return "lt"
    def __gt__(self, other):
        print("L.gt", end=" ")
        return "gt"
class Plain(list): pass
class Neq(list):
    def __eq__(self, other): return True
print([1] == L([2]), L([2]) == [1], [1] < L([2]), L([1]) < [2], [1] > L(), [1] != L([1]), [1] <= L([1]))
print(Plain([1]) == [1], [1] == Plain([1]), Plain([1]) < [2], Plain([1]) == L([1]), Plain([3]) != Plain([3]))
print(Neq([1]) == [2], [2] == Neq([1]), Neq([1]) != [2], [2] != Neq([1]), [Neq([1])] == [[2]], Neq() in [[5]])
class Gives(list):
    def __eq__(self, other): return NotImplemented
print(Gives([1]) == [1], [1] == Gives([2]), Gives([1]) == Gives([1]), Gives([1]) != [1])
