#: about: large ranges, counts and slices that need no memory stay cheap
#: kind: security
#: tests: threat:16
#: limits: steps=100000 memory=10000000
#: stdout:
#| 333333333333333334 300000000000000000 True range(0, 1000000000000000002, 300000000000000000)
#| 0 499500 abc [1, 2]

big = range(0, 10**18, 3)
print(len(big), big[10**17], 999999999999999999 in big, big[::10**17])
print(next(iter(range(10**18))), sum(range(1000)), "abc"[:10**18], [1, 2][-10**18:])
