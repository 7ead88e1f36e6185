#: about: keys chosen to collide are charged for the probes they cost
#: kind: security
#: tests: threat:15
#: limits: steps=1000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
table = {}
for number in range(30000):
    table[number * (2**61 - 1)] = number
print("went on")
