#: about: reflected operators are calls of guest functions with the guest's operands
#: kind: security
#: tests: attribute:__globals__ threat:9
#: stdout:
#| refused 8

class Operand:
    def __rmatmul__(self, other):
        return other(self)

    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __rmod__ = __ror__ = __rand__ = __rmatmul__


class Left:
    def __call__(self, right):
        try:
            return getattr(Operand.__rmatmul__, "__globals__")
        except AttributeError:
            return 1


left, right = Left(), Operand()
print("refused", left @ right + (left + right) + (left - right) + (left * right) + (left / right) + (left % right)
      + (left | right) + (left & right))
