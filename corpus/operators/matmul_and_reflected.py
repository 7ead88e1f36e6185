#: about: reflected operators, NotImplemented and the subclass-first rule
#: kind: language
#: stdout:
#| Left.__add__
#| Right.__radd__
#| Child.__radd__ first
#| ('matmul', 1) ('rmatmul', 1)
#| Left.__add__
#| unsupported operand type(s) for +: 'Left' and 'int'
#| Left.__add__
#| unsupported operand type(s) for +: 'Left' and 'Left'
#| unsupported operand type(s) for -: 'int' and 'Left'
#| unsupported operand type(s) for +: 'Right' and 'int'
#| [3]
#| added
#| Left.__add__
#| True

class Left:
    def __add__(self, other):
        print("Left.__add__")
        return NotImplemented
    def __matmul__(self, other):
        return ("matmul", other)

class Right:
    def __radd__(self, other):
        return "Right.__radd__"
    def __rmatmul__(self, other):
        return ("rmatmul", other)

class Child(Left):
    def __radd__(self, other):
        return "Child.__radd__ first"

print(Left() + Right())
print(Left() + Child())
print(Left() @ 1, 1 @ Right())
for bad in (lambda: Left() + 1, lambda: Left() + Left(), lambda: 1 - Left(), lambda: Right() + 1):
    try:
        bad()
    except TypeError as error:
        print(error)

class Acc:
    def __init__(self): self.v = []
    def __imatmul__(self, other):
        self.v.append(other)
        return self
    def __add__(self, other): return "added"

acc = Acc()
acc @= 3
print(acc.v)
acc += 1
print(acc)
print(NotImplemented is Left().__add__(2))
