#: about: reflected methods, NotImplemented and subclass priority for every binary operator
#: kind: language
#: imports: math
#: stdout:
#| add A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'add', 'N'), ('N', 'add', 'A'), ('A', 'radd', 'N'), ('S', 'radd', 'A'), ('A', 'add', 'SI'), ('SN', 'radd', 'A'), ('A', 'add', 'SN'), ('SN', 'add', 'A'), ('A', 'radd', 'int'), ('A', 'add', 'int'), ('A', 'radd', 'str')]
#|    unsupported operand type(s) for +: 'N' and 'N' ['add']
#|    unsupported operand type(s) for +: 'N' and 'int' ['add']
#|    unsupported operand type(s) for +: 'int' and 'N' ['radd']
#|    unsupported operand type(s) for +: 'object' and 'N' ['radd']
#|    can only concatenate list (not "N") to list ['radd']
#|    unsupported operand type(s) for +: 'N' and 'str' ['add']
#| sub A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'sub', 'N'), ('N', 'sub', 'A'), ('A', 'rsub', 'N'), ('S', 'rsub', 'A'), ('A', 'sub', 'SI'), ('SN', 'rsub', 'A'), ('A', 'sub', 'SN'), ('SN', 'sub', 'A'), ('A', 'rsub', 'int'), ('A', 'sub', 'int'), ('A', 'rsub', 'str')]
#|    unsupported operand type(s) for -: 'N' and 'N' ['sub']
#|    unsupported operand type(s) for -: 'N' and 'int' ['sub']
#|    unsupported operand type(s) for -: 'int' and 'N' ['rsub']
#|    unsupported operand type(s) for -: 'object' and 'N' ['rsub']
#|    unsupported operand type(s) for -: 'list' and 'N' ['rsub']
#|    unsupported operand type(s) for -: 'N' and 'str' ['sub']
#| mul A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'mul', 'N'), ('N', 'mul', 'A'), ('A', 'rmul', 'N'), ('S', 'rmul', 'A'), ('A', 'mul', 'SI'), ('SN', 'rmul', 'A'), ('A', 'mul', 'SN'), ('SN', 'mul', 'A'), ('A', 'rmul', 'int'), ('A', 'mul', 'int'), ('A', 'rmul', 'str')]
#|    unsupported operand type(s) for *: 'N' and 'N' ['mul']
#|    unsupported operand type(s) for *: 'N' and 'int' ['mul']
#|    unsupported operand type(s) for *: 'int' and 'N' ['rmul']
#|    unsupported operand type(s) for *: 'object' and 'N' ['rmul']
#|    can't multiply sequence by non-int of type 'N' ['rmul']
#|    can't multiply sequence by non-int of type 'N' ['mul']
#| truediv A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'truediv', 'N'), ('N', 'truediv', 'A'), ('A', 'rtruediv', 'N'), ('S', 'rtruediv', 'A'), ('A', 'truediv', 'SI'), ('SN', 'rtruediv', 'A'), ('A', 'truediv', 'SN'), ('SN', 'truediv', 'A'), ('A', 'rtruediv', 'int'), ('A', 'truediv', 'int'), ('A', 'rtruediv', 'str')]
#|    unsupported operand type(s) for /: 'N' and 'N' ['truediv']
#|    unsupported operand type(s) for /: 'N' and 'int' ['truediv']
#|    unsupported operand type(s) for /: 'int' and 'N' ['rtruediv']
#|    unsupported operand type(s) for /: 'object' and 'N' ['rtruediv']
#|    unsupported operand type(s) for /: 'list' and 'N' ['rtruediv']
#|    unsupported operand type(s) for /: 'N' and 'str' ['truediv']
#| floordiv A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'floordiv', 'N'), ('N', 'floordiv', 'A'), ('A', 'rfloordiv', 'N'), ('S', 'rfloordiv', 'A'), ('A', 'floordiv', 'SI'), ('SN', 'rfloordiv', 'A'), ('A', 'floordiv', 'SN'), ('SN', 'floordiv', 'A'), ('A', 'rfloordiv', 'int'), ('A', 'floordiv', 'int'), ('A', 'rfloordiv', 'str')]
#|    unsupported operand type(s) for //: 'N' and 'N' ['floordiv']
#|    unsupported operand type(s) for //: 'N' and 'int' ['floordiv']
#|    unsupported operand type(s) for //: 'int' and 'N' ['rfloordiv']
#|    unsupported operand type(s) for //: 'object' and 'N' ['rfloordiv']
#|    unsupported operand type(s) for //: 'list' and 'N' ['rfloordiv']
#|    unsupported operand type(s) for //: 'N' and 'str' ['floordiv']
#| mod A+ +A +S A+ A+ A+ +A A+ -
#|    [('A', 'mod', 'N'), ('N', 'mod', 'A'), ('A', 'rmod', 'N'), ('S', 'rmod', 'A'), ('A', 'mod', 'SI'), ('SN', 'rmod', 'A'), ('A', 'mod', 'SN'), ('SN', 'mod', 'A'), ('A', 'rmod', 'int'), ('A', 'mod', 'int')]
#|    unsupported operand type(s) for %: 'N' and 'N' ['mod']
#|    unsupported operand type(s) for %: 'N' and 'int' ['mod']
#|    unsupported operand type(s) for %: 'int' and 'N' ['rmod']
#|    unsupported operand type(s) for %: 'object' and 'N' ['rmod']
#|    unsupported operand type(s) for %: 'list' and 'N' ['rmod']
#|    unsupported operand type(s) for %: 'N' and 'str' ['mod']
#| pow A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'pow', 'N'), ('N', 'pow', 'A'), ('A', 'rpow', 'N'), ('S', 'rpow', 'A'), ('A', 'pow', 'SI'), ('SN', 'rpow', 'A'), ('A', 'pow', 'SN'), ('SN', 'pow', 'A'), ('A', 'rpow', 'int'), ('A', 'pow', 'int'), ('A', 'rpow', 'str')]
#|    unsupported operand type(s) for ** or pow(): 'N' and 'N' ['pow']
#|    unsupported operand type(s) for ** or pow(): 'N' and 'int' ['pow']
#|    unsupported operand type(s) for ** or pow(): 'int' and 'N' ['rpow']
#|    unsupported operand type(s) for ** or pow(): 'object' and 'N' ['rpow']
#|    unsupported operand type(s) for ** or pow(): 'list' and 'N' ['rpow']
#|    unsupported operand type(s) for ** or pow(): 'N' and 'str' ['pow']
#| lshift A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'lshift', 'N'), ('N', 'lshift', 'A'), ('A', 'rlshift', 'N'), ('S', 'rlshift', 'A'), ('A', 'lshift', 'SI'), ('SN', 'rlshift', 'A'), ('A', 'lshift', 'SN'), ('SN', 'lshift', 'A'), ('A', 'rlshift', 'int'), ('A', 'lshift', 'int'), ('A', 'rlshift', 'str')]
#|    unsupported operand type(s) for <<: 'N' and 'N' ['lshift']
#|    unsupported operand type(s) for <<: 'N' and 'int' ['lshift']
#|    unsupported operand type(s) for <<: 'int' and 'N' ['rlshift']
#|    unsupported operand type(s) for <<: 'object' and 'N' ['rlshift']
#|    unsupported operand type(s) for <<: 'list' and 'N' ['rlshift']
#|    unsupported operand type(s) for <<: 'N' and 'str' ['lshift']
#| rshift A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'rshift', 'N'), ('N', 'rshift', 'A'), ('A', 'rrshift', 'N'), ('S', 'rrshift', 'A'), ('A', 'rshift', 'SI'), ('SN', 'rrshift', 'A'), ('A', 'rshift', 'SN'), ('SN', 'rshift', 'A'), ('A', 'rrshift', 'int'), ('A', 'rshift', 'int'), ('A', 'rrshift', 'str')]
#|    unsupported operand type(s) for >>: 'N' and 'N' ['rshift']
#|    unsupported operand type(s) for >>: 'N' and 'int' ['rshift']
#|    unsupported operand type(s) for >>: 'int' and 'N' ['rrshift']
#|    unsupported operand type(s) for >>: 'object' and 'N' ['rrshift']
#|    unsupported operand type(s) for >>: 'list' and 'N' ['rrshift']
#|    unsupported operand type(s) for >>: 'N' and 'str' ['rshift']
#| and A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'and', 'N'), ('N', 'and', 'A'), ('A', 'rand', 'N'), ('S', 'rand', 'A'), ('A', 'and', 'SI'), ('SN', 'rand', 'A'), ('A', 'and', 'SN'), ('SN', 'and', 'A'), ('A', 'rand', 'int'), ('A', 'and', 'int'), ('A', 'rand', 'str')]
#|    unsupported operand type(s) for &: 'N' and 'N' ['and']
#|    unsupported operand type(s) for &: 'N' and 'int' ['and']
#|    unsupported operand type(s) for &: 'int' and 'N' ['rand']
#|    unsupported operand type(s) for &: 'object' and 'N' ['rand']
#|    unsupported operand type(s) for &: 'list' and 'N' ['rand']
#|    unsupported operand type(s) for &: 'N' and 'str' ['and']
#| or A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'or', 'N'), ('N', 'or', 'A'), ('A', 'ror', 'N'), ('S', 'ror', 'A'), ('A', 'or', 'SI'), ('SN', 'ror', 'A'), ('A', 'or', 'SN'), ('SN', 'or', 'A'), ('A', 'ror', 'int'), ('A', 'or', 'int'), ('A', 'ror', 'str')]
#|    unsupported operand type(s) for |: 'N' and 'N' ['or']
#|    unsupported operand type(s) for |: 'N' and 'int' ['or']
#|    unsupported operand type(s) for |: 'int' and 'N' ['ror']
#|    unsupported operand type(s) for |: 'object' and 'N' ['ror']
#|    unsupported operand type(s) for |: 'list' and 'N' ['ror']
#|    unsupported operand type(s) for |: 'N' and 'str' ['or']
#| xor A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'xor', 'N'), ('N', 'xor', 'A'), ('A', 'rxor', 'N'), ('S', 'rxor', 'A'), ('A', 'xor', 'SI'), ('SN', 'rxor', 'A'), ('A', 'xor', 'SN'), ('SN', 'xor', 'A'), ('A', 'rxor', 'int'), ('A', 'xor', 'int'), ('A', 'rxor', 'str')]
#|    unsupported operand type(s) for ^: 'N' and 'N' ['xor']
#|    unsupported operand type(s) for ^: 'N' and 'int' ['xor']
#|    unsupported operand type(s) for ^: 'int' and 'N' ['rxor']
#|    unsupported operand type(s) for ^: 'object' and 'N' ['rxor']
#|    unsupported operand type(s) for ^: 'list' and 'N' ['rxor']
#|    unsupported operand type(s) for ^: 'N' and 'str' ['xor']
#| matmul A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'matmul', 'N'), ('N', 'matmul', 'A'), ('A', 'rmatmul', 'N'), ('S', 'rmatmul', 'A'), ('A', 'matmul', 'SI'), ('SN', 'rmatmul', 'A'), ('A', 'matmul', 'SN'), ('SN', 'matmul', 'A'), ('A', 'rmatmul', 'int'), ('A', 'matmul', 'int'), ('A', 'rmatmul', 'str')]
#|    unsupported operand type(s) for @: 'N' and 'N' ['matmul']
#|    unsupported operand type(s) for @: 'N' and 'int' ['matmul']
#|    unsupported operand type(s) for @: 'int' and 'N' ['rmatmul']
#|    unsupported operand type(s) for @: 'object' and 'N' ['rmatmul']
#|    unsupported operand type(s) for @: 'list' and 'N' ['rmatmul']
#|    unsupported operand type(s) for @: 'N' and 'str' ['matmul']
#| divmod A+ +A +S A+ A+ A+ +A A+ +A
#|    [('A', 'divmod', 'N'), ('N', 'divmod', 'A'), ('A', 'rdivmod', 'N'), ('S', 'rdivmod', 'A'), ('A', 'divmod', 'SI'), ('SN', 'rdivmod', 'A'), ('A', 'divmod', 'SN'), ('SN', 'divmod', 'A'), ('A', 'rdivmod', 'int'), ('A', 'divmod', 'int'), ('A', 'rdivmod', 'str')]
#|    unsupported operand type(s) for divmod(): 'N' and 'N' ['divmod']
#|    unsupported operand type(s) for divmod(): 'N' and 'int' ['divmod']
#|    unsupported operand type(s) for divmod(): 'int' and 'N' ['rdivmod']
#|    unsupported operand type(s) for divmod(): 'object' and 'N' ['rdivmod']
#|    unsupported operand type(s) for divmod(): 'list' and 'N' ['rdivmod']
#|    unsupported operand type(s) for divmod(): 'N' and 'str' ['divmod']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
import math
NAMES = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split()
OPS = dict(add=lambda a, b: a + b, sub=lambda a, b: a - b, mul=lambda a, b: a * b, truediv=lambda a, b: a / b,
    floordiv=lambda a, b: a // b, mod=lambda a, b: a % b, pow=lambda a, b: a ** b, lshift=lambda a, b: a << b,
    rshift=lambda a, b: a >> b, matmul=lambda a, b: a @ b, divmod=divmod, xor=lambda a, b: a ^ b)
OPS["and"] = lambda a, b: a & b
OPS["or"] = lambda a, b: a | b
log = []
def maker(label, result):
    def method(self, other, *rest):
        log.append((type(self).__name__, label, type(other).__name__))
        return result
    return method
def klass(name, bases, forward, backward):
    ns = {}
    for n in NAMES:
        if forward is not None: ns[f"__{n}__"] = maker(n, forward)
        if backward is not None: ns[f"__r{n}__"] = maker("r" + n, backward)
    return type(name, bases, ns)
No = NotImplemented
A = klass("A", (), "A+", "+A")
N = klass("N", (), No, No)
S = klass("S", (A,), "S+", "+S")
SI = type("SI", (A,), {})
SN = klass("SN", (A,), None, No)
for n in NAMES:
    op = OPS[n]
    log.clear()
    print(n, op(A(), N()), op(N(), A()), op(A(), S()), op(A(), SI()), op(A(), SN()), op(SN(), A()), op(1, A()), op(A(), 1), op("s", A()) if n != "mod" else "-")
    print("  ", log)
    for left, right in ((N(), N()), (N(), 1), (1, N()), (object(), N()), ([], N()), (N(), "x")):
        log.clear()
        try: op(left, right)
        except TypeError as e: print("  ", e, [l[1] for l in log])
