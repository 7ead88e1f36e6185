#: about: draining reverse iterators of a long list costs steps by its length
#: kind: security
#: tests: threat:16
#: limits: steps=3000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
items = [0] * 200000
for turn in range(10000):
    items[:] = reversed(items)
print("too cheap")
