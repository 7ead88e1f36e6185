#: about: a class that is its own __new__ gets one argument more at each level, and the lists of them count as memory
#: kind: security
#: tests: threat:16 threat:17
#: limits: memory=50000000
#: limit: memory

class A: pass
A.__new__ = A
A()
