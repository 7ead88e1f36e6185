#: about: repr and str of ranges: a step of 1 is left out
#: kind: language
#: stdout:
#| range(0, 0) range(0, 0) range(0, 0) range(0, 0) range(0, 0) range(0, 0)               range(0, 0)| True
#| range(0, 1) range(0, 1) range(0, 1) range(0, 1) range(0, 1) range(0, 1)               range(0, 1)| True
#| range(2, 5) range(2, 5) range(2, 5) range(2, 5) range(2, 5) range(2, 5)               range(2, 5)| True
#| range(0, 5) range(0, 5) range(0, 5) range(0, 5) range(0, 5) range(0, 5)               range(0, 5)| True
#| range(0, 5, 2) range(0, 5, 2) range(0, 5, 2) range(0, 5, 2) range(0, 5, 2) range(0, 5, 2)            range(0, 5, 2)| True
#| range(5, 0, -1) range(5, 0, -1) range(5, 0, -1) range(5, 0, -1) range(5, 0, -1) range(5, 0, -1)           range(5, 0, -1)| True
#| range(-3, -1) range(-3, -1) range(-3, -1) range(-3, -1) range(-3, -1) range(-3, -1)             range(-3, -1)| True
#| range(0, 1) range(0, 1) range(0, 1) range(0, 1) range(0, 1) range(0, 1)               range(0, 1)| True
#| range(0, 18446744073709551616) range(0, 18446744073709551616) range(0, 18446744073709551616) range(0, 18446744073709551616) range(0, 18446744073709551616) range(0, 18446744073709551616) range(0, 18446744073709551616)| True
#| range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000) range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000) range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000) range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000) range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000) range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000) range(-18446744073709551616, 18446744073709551616, 1000000000000000000000000000000)| True
#| range(0, 0, -7) range(0, 0, -7) range(0, 0, -7) range(0, 0, -7) range(0, 0, -7) range(0, 0, -7)           range(0, 0, -7)| True
#| TypeError: unsupported format string passed to range.__format__
#| TypeError: unsupported format string passed to range.__format__
#| TypeError: descriptor '__repr__' requires a 'range' object but received a 'int'
#| TypeError: expected 0 arguments, got 1
#| [range(0, 2), (range(0, 3),), {range(0, 1): range(0, 2)}] range(0, 4)

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for r in (range(0), range(1), range(2, 5), range(0, 5, 1), range(0, 5, 2), range(5, 0, -1), range(-3, -1), range(True), range(2**64), range(-2**64, 2**64, 10**30), range(0, 0, -7)):
    print(repr(r), str(r), f"{r}", "%s %r" % (r, r), format(r), f"{r!s:>25}|", repr(r) == f"range({r.start}, {r.stop}{', ' * (r.step != 1)}{r.step if r.step != 1 else ''})")
attempt(lambda: format(range(3), ">10"))
attempt(lambda: f"{range(3):d}")
attempt(lambda: range.__repr__(3))
attempt(lambda: range(3).__repr__(1))
print([range(2), (range(3),), {range(1): range(2)}], ascii(range(4)))
