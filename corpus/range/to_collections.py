#: about: lists, tuples, sets, bytes, dicts and strs of ranges
#: kind: language
#: stdout:
#| [2, 5, 8] (2, 5, 8) True True b'\x02\x05\x08' bytearray(b'\x02\x05\x08') {2: 0, 5: 0, 8: 0} {2: 8, 5: 5, 8: 2} [2, 5, 8] (2, 5, 8) True [8, 5, 2] 2,5,8
#| [0, 7, 8, 2, 5, 8, 0] [2, 3, 4] 2
#| [0, 7, 1, 2, 2, 8, 3]
#| [18446744073709551616, 18446744073709551617]
#| ValueError: attempt to assign sequence of size 5 to extended slice of size 1
#| ValueError: bytes must be in range(0, 256)
#| ValueError: bytes must be in range(0, 256)
#| TypeError: object is not iterable
#| TypeError: object is not iterable
#| TypeError: sequence item 0: expected str instance, int found
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(2, 9, 3)
print(list(r), tuple(r), set(r) == {2, 5, 8}, frozenset(r) == {2, 5, 8}, bytes(r), bytearray(r), dict.fromkeys(r, 0), dict(zip(r, r[::-1])), [*r], (*r,), {*r} == {2, 5, 8}, sorted(r, reverse=True), ",".join(map(str, r)))
l = [0]
l.extend(r)
l += range(1)
l[1:1] = range(7, 9)
print(l, [1, 2, 3, 4][r[0] - 1:], l.index(8))
l[::2] = range(len(l[::2]))
print(l)
l[:] = range(2**64, 2**64 + 2)
print(l)
attempt(lambda: l.__setitem__(slice(None, None, 2), range(5)))
attempt(lambda: bytes(range(255, 257)))
attempt(lambda: bytes(range(-1, 1)))
attempt(lambda: dict(range(3)))
attempt(lambda: {}.update(range(3)))
attempt(lambda: "".join(range(2)))
attempt(lambda: list(range(10**30)))
attempt(lambda: [*range(2**63)])
attempt(lambda: [].extend(range(-2**63, 2**63)))
attempt(lambda: sorted(range(2**64)))
