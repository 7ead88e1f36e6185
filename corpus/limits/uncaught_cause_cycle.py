#: about: an uncaught exception whose causes go in a circle ends the program with that exception
#: kind: security
#: tests: threat:17
#: raises: KeyError: 'b'

a = ValueError("a")
b = KeyError("b")
a.__cause__ = b
b.__cause__ = a
raise b
