#: about: abs, divmod, pow, round, sum, min, max, bin, oct, hex
#: kind: language
#: tests: builtin:abs builtin:divmod builtin:pow builtin:round builtin:sum builtin:min builtin:max builtin:bin builtin:oct builtin:hex
#: stdout:
#| 5 2.5 5.0 1 (3, 2) (-4, 3) (3.0, 1.5) 1024 0.5 24 5 8.0 3 2 3.14 -2
#| 6 10 1.0 3.5 [1, 2] 8 10 2 (2+1j) 4 1.0 0.6 100000000000000000001 9223372036854775809
#| 1 3 e B 0 None 1 1 [1, 3] a 4 5 apple 3 (1, 'a')
#| 0b1010 -0b1010 0o10 0xff -0xff 0b0 0x400000000000000000 0b1
#| TypeError bad operand type for abs(): 'str'
#| TypeError abs() takes exactly one argument (0 given)
#| TypeError divmod expected 2 arguments, got 1
#| TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#| TypeError pow() missing required argument 'exp' (pos 2)
#| TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| ValueError pow() 3rd argument cannot be 0
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| ValueError base is not invertible for the given modulus
#| TypeError round() missing required argument 'number' (pos 1)
#| TypeError sum() takes at least 1 positional argument (0 given)
#| TypeError 'int' object is not iterable
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError sum() can't sum strings [use ''.join(seq) instead]
#| TypeError sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError sum() got an unexpected keyword argument 'bad'
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| TypeError min expected at least 1 argument, got 0
#| ValueError min() iterable argument is empty
#| ValueError max() iterable argument is empty
#| TypeError 'int' object is not iterable
#| TypeError '>' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'NoneType' and 'int'
#| TypeError Cannot specify a default for max() with multiple positional arguments
#| TypeError max() got an unexpected keyword argument 'bad'
#| TypeError 'int' object is not callable
#| TypeError 'str' object cannot be interpreted as an integer

print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(2.0, 3), pow(base=2, exp=3, mod=5), round(2.5), round(3.14159, 2), round(-1.5))
print(sum([1, 2, 3]), sum([], 10), sum([0.1] * 10), sum([1.5, 2]), sum([[1], [2]], []), sum((1, 2), start=5), sum(range(5)), sum([True, True]), sum([1j, 2]), sum({1: 2, 3: 4}), sum([1e16, 1, -1e16]), sum([0.1, 0.2, 0.3]), sum([10 ** 20, 1]), sum([2 ** 62, 2 ** 62, 1]))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "B", key=str.lower), min([], default=0), max((), default=None), min([2, 1, 1.0]), max([1, 1.0, True]), max([[1, 2], [1, 3]]), min({"b": 1, "a": 2}), max(range(5)), min(5, 5.0), max("apple", "fig", key=len), min([3, -4], key=abs), max({1: "a"}.items()))
print(bin(10), bin(-10), oct(8), hex(255), hex(-255), bin(0), hex(2 ** 70), bin(True))

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, ZeroDivisionError) as error: print(type(error).__name__, error)

attempt(lambda: abs("a"))
attempt(lambda: abs())
attempt(lambda: divmod(1))
attempt(lambda: divmod("a", 1))
attempt(lambda: pow(1))
attempt(lambda: pow("a", 2))
attempt(lambda: pow(2, 2, 0))
attempt(lambda: pow(2.0, 2, 2))
attempt(lambda: pow(2, -1, 2))
attempt(lambda: round())
attempt(lambda: sum())
attempt(lambda: sum(5))
attempt(lambda: sum(["a", "b"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum([1], bad=1))
attempt(lambda: sum([[1], [2]]))
attempt(lambda: min())
attempt(lambda: min([]))
attempt(lambda: max(()))
attempt(lambda: min(5))
attempt(lambda: max(1, "a"))
attempt(lambda: min([1, None]))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: max([1], bad=1))
attempt(lambda: min([1, 2], key=5))
attempt(lambda: bin("a"))
