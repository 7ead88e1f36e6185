#: about: slice.indices for all small slices and lengths, against ranges
#: kind: language
#: stdout:
#| 606684
#| (0, 0, 1) (0, 1, 1) (0, 6, 1); (0, 0, 1) (0, 1, 1) (0, 5, 1); (-1, -1, -1) (0, -1, -1) (5, -1, -1); (0, 0, 1) (0, 0, 1) (0, 5, 1); (0, 0, 3) (0, 1, 3) (0, 6, 3); (0, 0, 1) (0, 1, 1) (3, 6, 1); (-1, -1, -1) (0, 0, -1) (2, 5, -1); (-1, -1, -2) (0, -1, -2) (5, -1, -2); (0, 0, 1) (0, 1, 1) (0, 6, 1); (-1, -1, -3) (0, -1, -3) (5, -1, -3); 

total = 0
for length in range(7):
    for start in (None, *range(-9, 10, 2)):
        for stop in (None, *range(-8, 9, 2)):
            for step in (None, 1, 2, 5, -1, -2, -5):
                i = slice(start, stop, step).indices(length)
                total = (total * 31 + hash(i)) % 1000003
                if [*range(*i)] != [*range(length)][start:stop:step]: print("different", start, stop, step, length)
print(total)
for s in (slice(None), slice(5), slice(None, None, -1), slice(-1), slice(None, None, 3), slice(-3, None), slice(2, 8, -1), slice(9, None, -2), slice(-100, 100), slice(100, -100, -3)): print(s.indices(0), s.indices(1), s.indices(6), end="; ")
print()
