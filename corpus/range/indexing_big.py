#: about: items of ranges longer than any list, by index beyond 64 bits
#: kind: language
#: stdout:
#| True True 0 18446744073709551616 True
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| 0 -3 -300000000000000000000 2
#| [-3, -2, -1, 0, 1, 2] 0 0 2 int
#| [2, 1, 0, -1, -2] -9223372036854775810
#| [-2, -1, 0, 1] 4
#| [1, 9223372036854775807] 9223372036854775807 2

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(2**100)
print(r[2**99] == 2**99, r[-1] == 2**100 - 1, r[-2**100], r[2**64], r[-(2**64)] == 2**100 - 2**64)
attempt(lambda: r[2**100])
attempt(lambda: r[-2**100 - 1])
r = range(2**100, -2**100, -3)
print(r[0] - 2**100, r[1] - 2**100, r[10**20] - 2**100, r[-1] + 2**100)
r = range(2**63 - 3, 2**63 + 3)
print([x - 2**63 for x in r], r[2] + 1 - 2**63, r[3] - 2**63, r[-1] - 2**63, type(r[3]).__name__)
r = range(-2**63 + 2, -2**63 - 3, -1)
print([x + 2**63 for x in r], r[-1])
r = range(-2**63, 2**63, 2**62)
print([r[i] // 2**62 for i in range(len(r))], len(r))
r = range(1, 2**63, 2**63 - 2)
print(list(r), r[-1], len(r))
