#: about: deleting slices with every sign of step
#: kind: language
#: stdout:
#| (None,) []
#| (0,) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#| (3,) [3, 4, 5, 6, 7, 8, 9]
#| (2, 5) [0, 1, 5, 6, 7, 8, 9]
#| (5, 2) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#| (-3, None) [0, 1, 2, 3, 4, 5, 6]
#| (None, -3) [7, 8, 9]
#| (2, 2) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#| (100, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#| (None, None, 2) [1, 3, 5, 7, 9]
#| (1, None, 2) [0, 2, 4, 6, 8]
#| (None, None, 3) [1, 2, 4, 5, 7, 8]
#| (1, 8, 3) [0, 2, 3, 5, 6, 8, 9]
#| (None, None, -1) []
#| (None, None, -2) [0, 2, 4, 6, 8]
#| (8, 1, -3) [0, 1, 3, 4, 6, 7, 9]
#| (1, 8, -3) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#| (None, None, 100) [1, 2, 3, 4, 5, 6, 7, 8, 9]
#| (9, None, 100) [0, 1, 2, 3, 4, 5, 6, 7, 8]
#| (None, None, -100) [0, 1, 2, 3, 4, 5, 6, 7, 8]
#| (0, 10, 9) [1, 2, 3, 4, 5, 6, 7, 8]
#| (4, 5, 3) [0, 1, 2, 3, 5, 6, 7, 8, 9]
#| (2, 7, 1) [0, 1, 7, 8, 9]
#| []
#| [3, 9, 11, 15, 21, 23, 27, 33, 35, 39, 45, 47, 51, 57, 59, 63, 69, 71, 75, 81, 83, 87, 93, 95, 99]
#| slice step cannot be zero 25
#| slice indices must be integers or None or have an __index__ method 25
#| slice indices must be integers or None or have an __index__ method 25

def run(*where):
    l = list(range(10))
    del l[slice(*where)]
    return l
for where in ((None,), (0,), (3,), (2, 5), (5, 2), (-3, None), (None, -3), (2, 2), (100, None), (None, None, 2), (1, None, 2), (None, None, 3), (1, 8, 3), (None, None, -1), (None, None, -2), (8, 1, -3), (1, 8, -3), (None, None, 100), (9, None, 100), (None, None, -100), (0, 10, 9), (4, 5, 3), (2, 7, 1)): print(where, run(*where))
l = [0, 1, 2]
del l[:], l[:], l[::2], l[::-1]
print(l)
l = list(range(100))
del l[::2], l[::3], l[1:-1:4]
print(l)
for bad in (slice(None, None, 0), slice("a", None), slice(1.0, None)):
    try: del l[bad]
    except (ValueError, TypeError) as error: print(error, len(l))
