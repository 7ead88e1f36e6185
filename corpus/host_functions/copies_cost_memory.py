#: about: a small value that is large once it is copied is refused
#: kind: security
#: env: echo count
#: tests: threat:13 threat:16
#: limits: memory=60000000
#: stdout:
#| value is too large to copy
#| 0

x = [0] * 100
for i in range(5):
    x = [x] * 100
try:
    print(len(echo(x)))
except ValueError as e:
    print(e)
print(count())
