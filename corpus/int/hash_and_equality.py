#: about: hashes of numbers that are equal are equal, whatever their types
#: kind: language
#: stdout:
#| 0 1 True 1 1 True
#| 1 1 True 1 1 True
#| -2 1 True 1 1 True
#| 2 1 True 1 1 True
#| -2 1 True 1 1 True
#| 5 1 True 1 1 True
#| 2147483648 1 True 1 1 True
#| 0 2 False 2 None False
#| 1 1 True 1 1 True
#| 2305843009213693950 2 False 2 None False
#| -2 1 True 1 1 True
#| 2 1 True 1 1 True
#| 4 1 True 1 1 True
#| 8 1 True 1 1 True
#| 549755813888 1 True 1 1 True
#| -16777216 1 True 1 1 True
#| 848750603811160107 1 True 1 1 True
#| 1864712049423028464 1 True 1 1 True
#| 1152921504606846976 -1152921504606846976 1224995262755759164 16777216 314159 -314159 230584300921369408 1000003 1000004 -2000006 2882303761517117440 1 -2 10000000000000000
#| True False True True False False [9007199254740991, 9007199254740992.0, 9007199254740993]

values = [0, 1, -1, 2, -2, 5, 2**31, 2**61 - 1, 2**61, 2**61 - 2, -2**61, 2**62, 2**63, 2**64, 2**100, -2**1000, 10**20, 10**22]
for v in values:
    same = [v, float(v), complex(v), complex(v, 0.0)] + ([bool(v)] if v in (0, 1) else [])
    print(hash(v), len({hash(s) for s in same}), all(s == t for s in same for t in same), len(set(same)), {v: 1}.get(float(v)), float(v) in {v})
print(hash(0.5), hash(-0.5), hash(1e300), hash(5e-324), hash(float("inf")), hash(float("-inf")), hash(0.1), hash(1j), hash(1+1j), hash(-1j), hash(0.5+0.25j), hash(2.0**61), hash(-1.0), hash(1e16+1))
print(hash(2**53) == hash(2.0**53), 2**53 + 1 == 2.0**53, 2**53 == 2.0**53 + 1, 10**22 == 1e22, 10**23 == 1e23, hash(10**23) == hash(1e23), sorted([2**53 + 1, 2.0**53, 2**53 - 1]))
