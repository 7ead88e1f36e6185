#: about: a long list that is reversed through slices for ever is ended by its steps
#: kind: security
#: tests: threat:16
#: limits: steps=3000000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
items = [0] * 200000
while True:
    items[:] = items[::-1]
