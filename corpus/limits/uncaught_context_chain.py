#: about: an uncaught exception with a very long chain ends the program with that exception
#: kind: security
#: tests: threat:17
#: limits: steps=100000000 memory=400000000
#: raises: ValueError: 99999

error = None
for number in range(100000):
    fresh = ValueError(number)
    fresh.__context__ = error
    error = fresh
raise error
