#: about: searching a long tuple for what is not there costs steps by its length
#: kind: security
#: tests: threat:16
#: limits: steps=3000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
items = (0.5, 1.5) * 100000
for turn in range(10000):
    items.count(2.5)
print("too cheap")
