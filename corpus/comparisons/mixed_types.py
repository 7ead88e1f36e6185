#: about: equality and ordering across types
#: kind: language
#: stdout:
#| True True True False False True False False False
#| True True True False True False True True
#| False True False False True True True True True
#| True True True True True True True
#| True True True True True True True True
#| True True False True True True True True
#| '<' not supported between instances of 'int' and 'str'
#| '>=' not supported between instances of 'str' and 'int'
#| '<' not supported between instances of 'NoneType' and 'NoneType'
#| '<' not supported between instances of 'list' and 'tuple'
#| '<' not supported between instances of 'dict' and 'dict'
#| '<' not supported between instances of 'complex' and 'complex'
#| '<' not supported between instances of 'str' and 'int'
#| True
#| False
#| '<' not supported between instances of 'range' and 'range'
#| '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| '<' not supported between instances of 'type' and 'type'
#| '<' not supported between instances of 'bytes' and 'str'
#| '<' not supported between instances of 'set' and 'list'
#| '<' not supported between instances of 'int' and 'NoneType'
#| '>' not supported between instances of 'str' and 'int'
#| '>' not supported between instances of 'ellipsis' and 'int'

print(1 == 1.0, 1 == True, 1 == 1 + 0j, "a" == b"a", [1] == (1,), {1} == frozenset({1}), 0 == None, "" == None, [] == False)
print(1 < 1.5, True < 2, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53), 10 ** 400 > float("inf"), -10 ** 400 < 1.5, 10 ** 400 > 1e308)
nan, inf = float("nan"), float("inf")
print(nan == nan, nan != nan, nan < 1, nan > 1, inf > 10 ** 1000, inf == inf, -inf < -10 ** 500, 0.0 == -0.0, nan in (nan,))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), [2] > [1, 9], (1, "a") < (2, None), [1, [2, 3]] < [1, [2, 4]], (1, nan) == (1, nan))
print("a" < "b", "Z" < "a", "" < "a", "abc" < "abd", "é" > "z", "\U0001F600" > "\uffff", b"a" < b"b", "10" < "9")
print({1} < {1, 2}, {1} <= {1}, {1} < {2}, {1, 2} > {2}, {1: 2} == {1: 2.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, range(3) == range(0, 3, 1), range(0) == range(5, 5))

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: 1 < "a")
attempt(lambda: "a" >= 1)
attempt(lambda: None < None)
attempt(lambda: [1] < (1,))
attempt(lambda: {} < {})
attempt(lambda: 1j < 2j)
attempt(lambda: [1, "a"] < [1, 2])
attempt(lambda: (None,) <= (None, 1))
attempt(lambda: [None, 2] < [None, 1])
attempt(lambda: range(2) < range(3))
attempt(lambda: len < print)
attempt(lambda: int < str)
attempt(lambda: b"a" < "a")
attempt(lambda: {1} < [1])
attempt(lambda: 1 < None < 1)
attempt(lambda: max(1, "a"))
attempt(lambda: ... > 1)
