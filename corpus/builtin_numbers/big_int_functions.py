#: about: functions on ints of many digits
#: kind: language
#: stdout:
#| True True 25641587 0 636 0x3f5689b3dd 42501 1044234203532684006 -1044234203532684006 1 1 True True True 70,550,791,086,553,3 191 634
#| 10000000000000000000000000 -10000000000000000000000000 10000000000000020000000000 True
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| 1.5
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| OverflowError cannot fit 'int' into an index-sized integer
#| IndexError range object index out of range
#| OverflowError cannot fit 'int' into an index-sized integer

n = 3 ** 400
print(abs(-n) == n, divmod(n, 10**50) == (n // 10**50, n % 10**50), pow(n, 3, 10**9 + 7), round(n, -180) % 10**180, len(bin(n)), hex(n)[:12], oct(n)[-5:], hash(n), hash(-n), sum([n, -n, 1]), max(n, n + 1) - n, min([n, -n]) == -n, sorted([n, 0, -n]) == [-n, 0, n], bool(n), f"{n:,}"[:20], len(repr(n)), n.bit_length())
print(round(10**25 + 5 * 10**9, -10), round(-(10**25) - 5 * 10**9, -10), round(10**25 + 15 * 10**9, -10), round(n, 5) == n)
for f in (float, lambda v: v * 1.0, lambda v: v / 3.0, lambda v: round(1.5, v), lambda v: divmod(1.5, v), lambda v: pow(1.5, v), lambda v: complex(v), lambda v: "a" * v, range(5).__getitem__, lambda v: [1] * v):
    try: print(f(10 ** 500))
    except (OverflowError, IndexError, MemoryError) as e: print(type(e).__name__, e)
