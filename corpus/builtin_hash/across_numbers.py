#: about: equal numbers have equal hashes, whatever their type
#: kind: language
#: stdout:
#| 0 0 True True True
#| 1 1 True True True
#| -1 -2 True True True
#| -2 -2 True True True
#| 2 2 True True True
#| 5 5 True True True
#| 2147483648 2147483648 True True True
#| 9007199254740992 9007199254740992 True True True
#| 2305843009213693951 0 False False True
#| 2305843009213693952 1 True True True
#| -2305843009213693952 -2 True True True
#| 9223372036854775808 4 True True True
#| 1267650600228229401496703205376 549755813888 True True True
#| -1180591620717411303424 -512 True True True
#| 1 0 1152921504606846976 -1152921504606846976 1152921504606846977 1224995262755759164 16777216 314159 -314159 0 0 1000003 1000004 -2000006 314159 3458764513820540928
#| True 477640439047194790 1 a

for n in (0, 1, -1, -2, 2, 5, 2**31, 2**53, 2**61 - 1, 2**61, -2**61, 2**63, 2**100, -2**70):
    print(n, hash(n), hash(float(n)) == hash(n), hash(complex(n)) == hash(n), hash(n) == hash(type("I", (int,), {})(n)))
print(hash(True), hash(False), hash(0.5), hash(-0.5), hash(1.5), hash(1e300), hash(5e-324), hash(float("inf")), hash(float("-inf")), hash(-0.0), hash(0j), hash(1j), hash(1+1j), hash(-1j), hash(complex(float("inf"), 0)), hash(0.5j))
nan = float("nan")
print(hash(nan) == hash(nan), hash(10**400), len({1, 1.0, True, 1+0j}), {2**70: "a"}[float(2**70)])
