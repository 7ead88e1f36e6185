#: about: memory that a program drops does not count against its limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: stdout:
#| 1000000 10000

for number in range(200):
    text = "x" * 1000000
    items = [number] * 10000
print(len(text), len(items))
