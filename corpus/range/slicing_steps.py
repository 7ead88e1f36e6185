#: about: slices of ranges with a step: composed, reversed, empty
#: kind: language
#: stdout:
#| range(8, 23, 5) range(38, -2, -5) range(3, 43, 10) range(38, -2, -10) range(23, 8, 5) range(23, 8, -5) range(13, 23, 5) range(3, 43, 20) range(3, 43, 5) True range(38, 43, 5) range(43, 43, 5) range(38, 43, 5) range(3, 3, 5)
#| range(35, 20, -5) range(5, 45, 5) [5, 10, 15, 20, 25, 30, 35, 40] range(40, 0, -10) range(5, 45, 10) range(5, 35, 5) range(10, 0, -5) range(0, 0, -5) range(40, 40, -5) range(40, 0, -500)
#| range(5, 5, 3) range(2, 2, -3) range(5, 5, 3) range(5, 5, 3) range(5, 5, 21) 0 []
#| 12 12 12 12 -2
#| ValueError: slice step cannot be zero
#| ValueError: slice step cannot be zero
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: slice indices must be integers or None or have an __index__ method
#| range(3, 43, 5)
#| TypeError: range indices must be integers or slices, not tuple

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(3, 40, 5)
print(r[1:4], r[::-1], r[::2], r[::-2], r[4:1], r[4:1:-1], r[1:4][1:], r[::2][::2], r[::-1][::-1], r[::-1][::-1] == r, r[7:][:1], r[8:], r[-1:], r[:0])
d = range(40, 3, -5)
print(d[1:4], d[::-1], list(d[::-1]), d[::2], d[::-2], d[2:][::-1], d[-2:], d[100:], d[:-100], d[::100])
e = range(5, 5, 3)
print(e[:], e[::-1], e[1:], e[-1:], e[::7], len(e[::-1]), list(e[::-1]))
print(range(0, 10, 3)[:].stop, range(0, 10, 3)[::1].stop, range(0, 10, 3)[0:4].stop, range(0, 10, 3)[0:100].stop, range(10, 0, -3)[:].stop)
attempt(lambda: r[::0])
attempt(lambda: r[::False])
attempt(lambda: r[1.0:])
attempt(lambda: r[:"2"])
attempt(lambda: r[::None])
attempt(lambda: r[1:2, 3])
