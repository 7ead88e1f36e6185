#: about: operators and functions that tuples do not take
#: kind: language
#: stdout:
#| TypeError: unsupported operand type(s) for -: 'tuple' and 'tuple'; TypeError: unsupported operand type(s) for /: 'tuple' and 'int'; TypeError: unsupported operand type(s) for //: 'tuple' and 'int'; TypeError: unsupported operand type(s) for ** or pow(): 'tuple' and 'int'; TypeError: unsupported operand type(s) for &: 'tuple' and 'tuple'; TypeError: unsupported operand type(s) for |: 'tuple' and 'tuple'; TypeError: unsupported operand type(s) for ^: 'tuple' and 'tuple'; TypeError: unsupported operand type(s) for <<: 'tuple' and 'int'; TypeError: unsupported operand type(s) for @: 'tuple' and 'tuple'; TypeError: bad operand type for unary -: 'tuple'; TypeError: bad operand type for unary +: 'tuple'; TypeError: bad operand type for unary ~: 'tuple'; TypeError: 'tuple' object is not callable; TypeError: bad operand type for abs(): 'tuple'; TypeError: type tuple doesn't define __round__ method; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'tuple'; TypeError: float() argument must be a string or a real number, not 'tuple'; TypeError: complex() argument must be a string or a number, not tuple; TypeError: 'tuple' object cannot be interpreted as an integer; TypeError: ord() expected string of length 1, but tuple found; TypeError: 'tuple' object cannot be interpreted as an integer; TypeError: 'tuple' object cannot be interpreted as an integer; TypeError: unsupported operand type(s) for %: 'tuple' and 'int'; TypeError: can't multiply sequence by non-int of type 'tuple'; TypeError: can only concatenate tuple (not "int") to tuple; TypeError: unsupported operand type(s) for +: 'int' and 'tuple'; TypeError: can only concatenate str (not "tuple") to str; TypeError: can only concatenate tuple (not "str") to tuple; TypeError: '<' not supported between instances of 'tuple' and 'int'; TypeError: '>' not supported between instances of 'tuple' and 'list'; TypeError: tuple indices must be integers or slices, not str; AttributeError: 'tuple' object has no attribute 'x'; TypeError: unsupported operand type(s) for divmod(): 'tuple' and 'tuple'; TypeError: unsupported operand type(s) for ** or pow(): 'tuple' and 'int'; TypeError: unsupported format string passed to tuple.__format__; TypeError: 'tuple' object is not an iterator; TypeError: can only concatenate tuple (not "int") to tuple; TypeError: can't concat tuple to bytes; TypeError: sequence item 0: expected str instance, int found; AttributeError: 'tuple' object has no attribute 'join'; TypeError: list indices must be integers or slices, not tuple; KeyError: (1, 2); AttributeError: 'tuple' object has no attribute 'a' and no __dict__ for setting new attributes; 
#| unsupported operand type(s) for -=: 'tuple' and 'tuple' True; can only concatenate tuple (not "int") to tuple True; can't multiply sequence by non-int of type 'str' True; unsupported operand type(s) for |=: 'tuple' and 'tuple' True; 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

t = (1, 2)
for f in (lambda: t - t, lambda: t / 2, lambda: t // 2, lambda: t ** 2, lambda: t & t, lambda: t | t, lambda: t ^ t, lambda: t << 1, lambda: t @ t, lambda: -t, lambda: +t, lambda: ~t, lambda: t(), lambda: abs(t), lambda: round(t), lambda: int(t), lambda: float(t), lambda: complex(t), lambda: chr(t), lambda: ord(t), lambda: hex(t), lambda: range(t), lambda: t % 2, lambda: t * t, lambda: t + 1, lambda: 1 + t, lambda: "a" + t, lambda: t + "a", lambda: t < 1, lambda: t > [1], lambda: t["a"], lambda: t.x, lambda: divmod(t, t), lambda: pow(t, 2), lambda: format(t, "d"), lambda: next(t), lambda: sum(t, ()), lambda: bytes(t) + t, lambda: str.join(",", t), lambda: t.join("a"), lambda: [1, 2][t], lambda: {}[t], lambda: setattr(t, "a", 1)): print(attempt(f), end="; ")
print()
def statements():
    x = t
    for statement in range(4):
        try:
            if statement == 0: x -= t
            elif statement == 1: x += 5
            elif statement == 2: x *= "a"
            else: x |= t
        except TypeError as error: print(error, x is t, end="; ")
    print()
statements()
