#: about: where the host allows any depth of calls, they are bounded by memory
#: kind: security
#: tests: threat:16 threat:17
#: limits: depth=1000000000 memory=50000000
#: limit: memory

def f(): return f()


f()
