#: about: objects that only the host holds count as the guest's memory
#: kind: security
#: env: keep
#: tests: threat:13 threat:16
#: limits: memory=30000000
#: limit: memory
#: stdout:
#| kept

class Big:
    def __init__(self): self.data = bytes(10**6)


keep([Big() for _ in range(20)])
print("kept")
own = [bytes(10**6) for _ in range(15)]
print("both")
