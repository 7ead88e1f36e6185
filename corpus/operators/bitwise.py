#: about: bit operators on small, negative and big integers and bools
#: kind: language
#: stdout:
#| 2 7 5 -7 255 -255 -8 0
#| 18446744073709551616 -1180591620717411303424 1 4 -1 -3 0
#| 1208925819614629174706176 1 -36893488147419103233
#| False True False 1 8 -1
#| {2, 3} {1, 2} {1, 3} {1, 3}
#| {'a': 3, 'b': 2}
#| ValueError negative shift count
#| ValueError negative shift count
#| TypeError unsupported operand type(s) for &: 'float' and 'int'
#| TypeError bad operand type for unary ~: 'float'
#| TypeError unsupported operand type(s) for <<: 'int' and 'float'

print(6 & 3, 6 | 3, 6 ^ 3, ~6, -1 & 0xFF, -256 | 1, -5 ^ 3, ~-1)
print(1 << 64, -1 << 70, 1 << 0, 2 ** 70 >> 68, -1 >> 100, -5 >> 1, 5 >> 1000)
print((1 << 80) & -(1 << 70), ((1 << 80) | 1) ^ (1 << 80), ~(1 << 65))
print(True & False, True | False, True ^ True, True & 1, True << 3, ~False)
print({1, 2, 3} & {2, 3, 4}, {1} | {2}, {1, 2} ^ {2, 3}, {1, 2, 3} - {2})
print({"a": 1} | {"b": 2, "a": 3})
for bad in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 & 1, lambda: ~1.5, lambda: 1 << 1.0):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
