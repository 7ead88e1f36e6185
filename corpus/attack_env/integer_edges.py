#: about: sizes and indices around the machine's limits are errors, not wrapped numbers
#: kind: security
#: tests: builtin:range builtin:slice builtin:OverflowError builtin:IndexError threat:22
#: stdout:
#| IndexError
#| IndexError
#|
#| abc
#| c
#| [3, 2, 1]
#| OverflowError
#| 9223372036854775808
#| True
#| True
#| ValueError
#| ValueError
#| ValueError
#| b'\x01'
#| OverflowError
#| []
#| x
#| 1.5

BIG = 2**63
for attempt in (
    lambda: [1, 2, 3][BIG],
    lambda: [1, 2, 3][-BIG - 1],
    lambda: "abc"[BIG:],
    lambda: "abc"[-BIG * 2:BIG * 2],
    lambda: "abc"[::-BIG],
    lambda: [1, 2, 3][BIG - 1:-BIG:-1],
    lambda: len(range(BIG * 4)),
    lambda: range(BIG * 4)[BIG],
    lambda: range(BIG * 4)[-1] == BIG * 4 - 1,
    lambda: BIG in range(0, BIG * 4, 2),
    lambda: chr(BIG),
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: (1).to_bytes(1, "big", signed=True),
    lambda: BIG.to_bytes(8, "big", signed=True),
    lambda: [0] * -BIG,
    lambda: "x".ljust(-BIG + 1),
    lambda: round(1.5, BIG),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__)
