#: about: an object that only the host holds lives on, and no finalizer runs
#: kind: security
#: env: keep kept
#: tests: threat:13
#: limits: memory=120000000
#: stdout:
#| 499500
#| None

class C:
    def __init__(self): self.data = list(range(1000))
    def __del__(self): raise SystemExit("finalizer")


keep(C())
junk = [bytearray(10**6) for i in range(50)]
junk = None
print(sum(kept().data))
keep(None)
print(kept())
