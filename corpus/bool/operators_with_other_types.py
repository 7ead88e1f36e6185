#: about: logic operators and arithmetic of bools with ints, floats and objects
#: kind: language
#: stdout:
#| True True True True False 2 1 True True; True False False True True 1 0 False False; True 2 0 3 3 3 2 False True; True 0 0 1 1 1 0 False False; 
#| False True False True True 1 0 False True; False False False False False 0 0 True True; False 2 0 2 2 2 0 False True; False 0 0 0 0 0 0 True True; 
#| 0 -1.5 3 36893488147419103232 -1 1 0 1 1 False 1 NotImplemented 2 -2
#| TypeError unsupported operand type(s) for &: 'bool' and 'float'
#| TypeError unsupported operand type(s) for |: 'bool' and 'str'
#| TypeError unsupported operand type(s) for ^: 'bool' and 'NoneType'
#| TypeError unsupported operand type(s) for +: 'bool' and 'NoneType'
#| TypeError '<' not supported between instances of 'bool' and 'str'
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| False bool
#| 2 int
#| 2 5 True 1 False 10 True 1 True 1

for a in (True, False):
    for b in (True, False, 2, 0):
        print(a, b, a & b, a | b, a ^ b, a + b, a * b, a == b, a <= b, sep=" ", end="; ")
    print()
print(True - True, True - 2.5, 3 ** True, True << 65, -True, +True, abs(False), True // 1, True % 2, True.__and__(False), True.__and__(3), True.__or__("x"), True.__add__(True), int(True).__invert__())
for bad in (lambda: True & 1.5, lambda: True | "x", lambda: True ^ None, lambda: True + None, lambda: True < "a", lambda: True / False, lambda: True % False):
    try: print(bad())
    except (TypeError, ZeroDivisionError) as error: print(type(error).__name__, error)
flag = True
flag &= False
print(flag, type(flag).__name__)
flag |= 2
print(flag, type(flag).__name__)
flag = True
flag += flag
print(flag, sum([True] * 5), max(True, 1), max(1, True), min(False, 0), [10, 20][False], "%s %d %r %x" % (True, True, True, True))
