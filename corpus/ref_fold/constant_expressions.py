#: about: what a constant folder must not change
#: kind: language
#: stdout:
#| 7 aaa abb (1, 2, 3) (1, 1, 1) 1024 -9 2 1024 -4 -4 -2 2 3.0 0.5 0.25 7 True False b c 2 97 ab
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| ValueError: negative shift count
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: can't multiply sequence by non-int of type 'str'
#| IndexError: tuple index out of range
#| IndexError: string index out of range
#| TypeError: bad operand type for unary -: 'str'
#| TypeError: bad operand type for unary ~: 'float'
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: %d format: a real number is required, not str
#| TypeError: not enough arguments for format string
#| TypeError: not all arguments converted during string formatting
#| TypeError: string indices must be integers, not 'str'
#| TypeError: 'int' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#| TypeError: can only concatenate tuple (not "list") to tuple
#| TypeError: unsupported operand type(s) for <<: 'float' and 'int'
#| OverflowError: (34, 'Numerical result out of range')
#| TypeError: unsupported operand type(s) for //: 'complex' and 'int'
#| TypeError: unsupported operand type(s) for %: 'complex' and 'int'
#| TypeError: unsupported operand type(s) for @: 'int' and 'int'
#| True 0.0 -0.0 0.0 -0.0 0.0 -0.0 falsy -0.0 -0.0 -0.0 [0.0, -0.0] (0.0, -0.0) {0.0: 'n'}
#| 0.0 -0.0 (0.0, 1) (-0.0, 1) 1 True 1.0 0j (-0-0j) (1, 'a') (True, 'a') (1.0, 'a')
#| inf -inf nan 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 0.01 1 1.0 1 -1 1606938044258990275541962092341162602522202993782792835301376 0.25 2 False 4 -1 1 -2
#| x [] 3 0 1 True True True True True True True 1
#| live
#| generator
#| generator
#| UnboundLocalError: cannot access local variable 'var' where it is not associated with a value
#| ok True True (1, 2) ((), ()) [1, 1, 2] 2 a-1 'q' %   1.2|ab   |00042
#| 1000000000000 9999999999800000000001 xxxxxxxxxxxxxxxxxxxx 5000 300 200 4 18446744073709551615 -9223372036854775808 240
#| 8 8 30 30 ab5 -25 False 5 [1] 5 5
#| True False 1

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(1 + 2 * 3, "a" * 3, "a" + "b" * 2, (1, 2) + (3,), (1,) * 3, 2 ** 10, -3 ** 2, ~5 & 7, 1 << 10, 7 // -2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2, 1 / 4, 3 | 4 ^ 1, not 0, not "a", "abc"[1], "abc"[-1], (1, 2, 3)[1], b"abc"[0], "abc"[0:2])
attempt(lambda: 1 / 0); attempt(lambda: 1 // 0); attempt(lambda: 1 % 0); attempt(lambda: 0 ** -1); attempt(lambda: 1 << -1); attempt(lambda: "a" + 1); attempt(lambda: "a" * "b"); attempt(lambda: (1,)[1]); attempt(lambda: "abc"[5]); attempt(lambda: -"a"); attempt(lambda: ~1.5); attempt(lambda: 1 < "a"); attempt(lambda: "%d" % "x"); attempt(lambda: "%s %s" % (1,)); attempt(lambda: "%s" % (1, 2)); attempt(lambda: "abc"["a"]); attempt(lambda: 1[0]); attempt(lambda: None + 1); attempt(lambda: (1, 2) + [3]); attempt(lambda: 1.0 << 1); attempt(lambda: 2.0 ** 10000); attempt(lambda: 1j // 1); attempt(lambda: 1j % 1); attempt(lambda: 5 @ 5)
print(0.0 == -0.0, str(0.0), str(-0.0), -0.0 + 0.0, 0.0 * -1, 1 - 1.0, -(0.0), 0.0 if 0.0 else "falsy", repr(-0.0 * 1), repr(0 * -1.0), (-0.0).__repr__(), [0.0, -0.0], (0.0, -0.0), {0.0: "p", -0.0: "n"})
def z1(): return 0.0
def z2(): return -0.0
def t1(): return (0.0, 1)
def t2(): return (-0.0, 1)
def o1(): return 1
def o2(): return True
def o3(): return 1.0
def c1(): return 0j
def c2(): return -0j
def n1(): return (1, "a")
def n2(): return (True, "a")
def n3(): return (1.0, "a")
print(z1(), z2(), t1(), t2(), o1(), o2(), o3(), c1(), c2(), n1(), n2(), n3())
print(1e308 * 10, -1e308 * 10, 1e308 * 10 - 1e308 * 10, 2 ** 0.5, (-8) ** (1 / 3), 10 ** -2, 0 ** 0, 0.0 ** 0, 1 ** 1000, (-1) ** 3, 2 ** 200, 2 ** -2, True + True, True & False, True << 2, -True, +True, ~True)
print("" or "x", 0 or None or [], 1 and 2 and 3, 0 and 1 / 0, 1 or 1 / 0, None is None, 1 == 1.0, "a" == "a", 1 in (1, 2), "a" in "abc", 3 not in [1, 2], 1 < 2 < 3, (1 if True else 1 / 0))
def dead():
    if 0: return "dead"
    if False: yield_ = 1
    while 0: return 1
    if not 1: return 2
    return "live"
print(dead())
def gen_dead():
    return 5
    yield
print(type(gen_dead()).__name__)
def gen_if0():
    if 0: yield 1
    return 3
print(type(gen_if0()).__name__)
def local_if0():
    if 0: var = 1
    return var
attempt(local_if0)
def assert_tuple():
    assert (1, "always true")
    return "ok"
print(assert_tuple(), (1, 2) is (1, 2) or "maybe", "a" "b" is "ab" or "maybe", ((1, 2), 3)[0], ((),) * 2, [1] * 2 + [2], {1: 2}[1], "%s-%d" % ("a", 1), "%r %%" % "q", "%5.1f|%-5s|%05d" % (1.25, "ab", 42))
print(1000000 * 1000000, 99999999999 ** 2, "x" * 20, len("x" * 5000), len((1,) * 300), len(b"ab" * 100), 1 << 100 >> 98, (1 << 64) - 1, -(2 ** 63), 0xFF ^ 0x0F)
x = 5
print(x + 1 + 2, 1 + 2 + x, 2 * 3 * x, x * 2 * 3, "a" "b" + str(x), -x ** 2, not x == 5, (x, 1, 2)[0], [x, 1][1:], x if 1 else 0, "c" if 0 else x)
print(__debug__, not __debug__, 1 if __debug__ else 2)
