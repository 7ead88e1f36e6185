#: about: list() of a class that has only __getitem__
#: kind: language
#: stdout:
#| get 0; get 1; get 2; get 3; [0, 1, 4]
#| get 0; get 1; get 2; get 3; [0, 1, 4]
#| get 0; get 1; get 2; get 3; LookupError other
#| get 0; get 1; get 2; get 3; KeyError 3
#| 'NoneType' object is not callable
#| 'NoIter' object is not iterable

class Squares:
    def __init__(self, end): self.end = end
    def __getitem__(self, i):
        print("get", i, end="; ")
        if i >= 3: raise self.end
        return i * i
for end in (IndexError("end"), StopIteration("end"), LookupError("other"), KeyError(3)):
    try: print(list(Squares(end)))
    except LookupError as error: print(type(error).__name__, error)
class Strange:
    __getitem__ = None
try: list(Strange())
except TypeError as error: print(error)
class NoIter(Squares):
    __iter__ = None
try: list(NoIter(IndexError()))
except TypeError as error: print(error)
