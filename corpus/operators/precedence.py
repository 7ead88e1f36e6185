#: about: how operators bind without parentheses
#: kind: language
#: stdout:
#| 3
#| -9 0.25 -2 True True
#| 3 True False
#| True False
#| 3 1
#| 7 True
#| 3 5.0 6 32
#| False True 5 -5 False
#| 2 abb [1, 2, 2] -1

print(1 + 2 * 3 ** 2 // 4 - 5 % 3)
print(-3 ** 2, 2 ** -2, ~1 ** 2, not 1 == 2, not True or True)
print(1 | 2 ^ 3 & 4 << 1 + 1, 1 < 2 | 4, 5 & 3 == 3)
print(True or False and False, (True or False) and False)
print(1 if 0 else 2 if 0 else 3, 0 or 1 if 1 else 2)
print((lambda x: x or 7)(0), [*range(3)] == [0, 1, 2])
print(10 - 5 - 2, 100 / 10 / 2, 7 // 2 * 2, 1 << 2 << 3)
print(not 1 in [1], not ([] is None), - - 5, + - + 5, not not [])
print(2 * 3 % 4, "a" + "b" * 2, [1] + [2] * 2, -1 .bit_length())
