#: about: functions on bools, which are ints
#: kind: language
#: stdout:
#| 1 int (1, 0) 1 1 1 0 3 True True [False, True] 0b1 0x0 True 1 True True     1 1      1 1 False 20 a range(0, 1) b'\x00' 1 1.0 (1+0j) 2 -1
#| object of type 'bool' has no len()
#| 'bool' object is not iterable
#| 'bool' object is not an iterator
#| 'bool' object is not reversible
#| False
#| 'bool' object is not iterable

print(abs(True), type(abs(True)).__name__, divmod(True, True), pow(True, 2), round(True), round(True, 1), round(True, -1), sum([True] * 3), max(True, False), min(True, 2), sorted([True, False]), bin(True), hex(False), chr(True) == "\x01", hash(True), repr(True), format(True), format(True, "5"), format(True, "d"), f"{True:>6}", "%d" % True, ascii(False), [10, 20][True], "ab"[False], range(True), bytes(True), int(True), float(True), complex(True), True + True, -True)
for f in (len, iter, next, reversed, callable, list):
    try: print(f(True))
    except TypeError as e: print(e)
