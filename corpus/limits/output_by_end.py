#: about: a huge end text counts as output
#: kind: security
#: tests: builtin:print threat:19
#: limits: steps=100000000 output=1000
#: limit: output
#: stdout:
#| start
#| a

print("start")
print("a")
print("", end="x" * 10**6)
