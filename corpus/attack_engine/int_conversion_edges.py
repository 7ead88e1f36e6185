#: about: conversions at the edges of sizes raise ordinary errors
#: kind: security
#: tests: builtin:int builtin:float builtin:round builtin:chr threat:22
#: stdout:
#| ['OverflowError', 'OverflowError', 'ValueError', 'ValueError', 'ValueError', 'ValueError', 'OverflowError', 'OverflowError', 'ValueError', 'worked']

found = []
for action in (
    lambda: float(10**400), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int("1" * 5000), lambda: chr(2**70),
    lambda: chr(0x110000), lambda: (1 << 80).to_bytes(4, "big"), lambda: 10**400 / 3, lambda: str(10**5000), lambda: round(1e308, -308),
):
    try:
        action()
        found.append("worked")
    except (OverflowError, ValueError) as error:
        found.append(type(error).__name__)
print(found)
