#: about: an uncaught exception whose text cannot be made is still reported
#: kind: security
#: tests: threat:13 threat:22
#: raises: Broken: <exception str() failed>

class Broken(Exception):
    def __str__(self):
        raise KeyError("no text")


raise Broken
