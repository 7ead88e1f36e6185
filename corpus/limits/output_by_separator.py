#: about: a huge separator counts as output
#: kind: security
#: tests: builtin:print threat:19
#: limits: steps=100000000 output=1000
#: limit: output
#: stdout:
#| start

print("start")
print(*[""] * 100, sep="x" * 1000)
