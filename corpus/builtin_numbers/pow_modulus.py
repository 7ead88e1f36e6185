#: about: pow with a modulus, also negative ones and negative exponents
#: kind: language
#: result: 1
#: stdout:
#| 24
#| -976
#| 2
#| -3
#| 5
#| 3
#| -2
#| 2
#| 0
#| 0
#| 0
#| 1
#| 1
#| 524288
#| 343
#| 0
#| 1
#| 23
#| 0
#| 0
#| 652541198

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for args in ((2, 10, 1000), (2, 10, -1000), (-2, 3, 5), (-2, 3, -5), (3, -1, 7), (3, -5, 7), (3, -1, -7), (-3, -1, 7), (2, 0, 1), (2, 0, -1), (0, 0, 1), (0, 0, 5), (5, 2**70, 13), (2**100, 2**100, 2**61-1), (7, 3, 2**80), (True, True, True), (10, -2**65, 17), (38, -1, 97), (1, -1, 1), (0, -1, 1), (123456789, 987654321, 1000000007)):
    attempt(pow, *args)
RESULT = (38 * pow(38, -1, 97)) % 97
