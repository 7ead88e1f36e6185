#: about: a chain of objects that the host keeps counts as the guest's memory when the guest has it again
#: kind: security
#: env: keep kept
#: tests: threat:13 threat:16
#: limits: memory=30000000 steps=100000000
#: limit: memory
#: stdout:
#| start

class Link:
    def __init__(self, before, data): self.before, self.data = before, data


print("start")
while True:
    keep(Link(kept(), bytearray(10**6)))
