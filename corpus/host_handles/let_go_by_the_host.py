#: about: objects that the host has let go of count no more
#: kind: security
#: env: keep
#: tests: threat:13 threat:16
#: limits: memory=30000000
#: stdout:
#| done

class Big:
    def __init__(self): self.data = bytes(10**6)


for _ in range(10):
    keep([Big() for _ in range(10)])
keep(None)
own = [bytes(10**6) for _ in range(25)]
print("done")
