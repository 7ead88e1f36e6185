#: about: a slice of a range is a range
#: kind: language
#: stdout:
#| slice(None, None, None) range(0, 10) True 10
#| slice(2, 5, None) range(2, 5) True 3
#| slice(5, 2, None) range(5, 2) True 0
#| slice(-3, None, None) range(7, 10) True 3
#| slice(None, -3, None) range(0, 7) True 7
#| slice(None, None, 2) range(0, 10, 2) True 5
#| slice(None, None, -1) range(9, -1, -1) True 10
#| slice(8, 2, -2) range(8, 2, -2) True 3
#| slice(2, 8, -2) range(2, 8, -2) True 0
#| slice(None, 100, None) range(0, 10) True 10
#| slice(-100, 100, None) range(0, 10) True 10
#| slice(100, 200, None) range(10, 10) True 0
#| slice(-200, -100, None) range(0, 0) True 0
#| slice(None, None, 100) range(0, 10, 100) True 1
#| slice(3, None, -100) range(3, -1, -100) True 1
#| slice(0, 0, None) range(0, 0) True 0
#| slice(True, 4, None) range(1, 4) True 3
#| slice(None, None, None) range(0, 10) True 10
#| slice(-1, None, -1) range(9, -1, -1) True 10
#| slice(None, 1180591620717411303424, None) range(0, 10) True 10
#| slice(-1180591620717411303424, 1180591620717411303424, None) range(0, 10) True 10
#| slice(1180591620717411303424, -1180591620717411303424, -1) range(9, -1, -1) True 10
#| slice(None, None, 1180591620717411303424) range(0, 10, 1180591620717411303424) True 1
#| slice(None, None, -1180591620717411303424) range(9, -1, -1180591620717411303424) True 1

r = range(10)
for s in (slice(None), slice(2, 5), slice(5, 2), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(2, 8, -2), slice(100), slice(-100, 100), slice(100, 200), slice(-200, -100), slice(None, None, 100), slice(3, None, -100), slice(0, 0), slice(True, True + 3), slice(None, None, None), slice(-1, None, -1), slice(2**70), slice(-2**70, 2**70), slice(2**70, -2**70, -1), slice(None, None, 2**70), slice(None, None, -2**70)):
    print(s, r[s], list(r[s]) == list(r)[s], len(r[s]))
