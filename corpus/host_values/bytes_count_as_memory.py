#: about: bytes that the host hands out count as the guest's memory
#: kind: security
#: env: keep kept
#: tests: threat:13 threat:16
#: limits: steps=30000000 memory=20000000
#: limit: memory
#: stdout:
#| start

keep(b"x" * 10**6)
print("start")
got = []
for i in range(200):
    got.append(kept())
print("not reached")
