#: about: objects that the guest makes the host make count as its memory
#: kind: security
#: env: Account
#: tests: threat:13 threat:16
#: limits: memory=3000000 steps=100000000
#: limit: memory
#: stdout:
#| start

print("start")
while True:
    Account("x")
