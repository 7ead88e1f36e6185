#: about: an object whose __dir__ answers with what are no names, raises or lies, named by an uncaught AttributeError
#: kind: security
#: tests: attribute:__globals__ threat:5 threat:14
#: raises: AttributeError: gone

class Names(list):
    def __iter__(self): raise KeyError("iterated")


class Odd:
    def __dir__(self): return Names([5, None, "abcdeg", "__globals__", b"abcdef"])


raise AttributeError("gone", name="abcdef", obj=Odd())
