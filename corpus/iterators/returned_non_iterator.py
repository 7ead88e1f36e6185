#: about: __iter__ that gives something else
#: kind: language
#: stdout:
#| iter() returned non-iterator of type 'int'
#| iter() returned non-iterator of type 'NoneType'
#| iter() returned non-iterator of type 'list'
#| iter() returned non-iterator of type 'str'
#| iter() returned non-iterator of type 'range'
#| iter() returned non-iterator of type 'InInstance'
#| iter() returned non-iterator of type 'Gives'
#| iter() returned non-iterator of type 'type'
#| iter() returned non-iterator of type 'NotImplementedType'
#| NextOnly [] ['a', 'b'] ['c', 'd']
#| TypeError: 'NextOnly' object is not iterable
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'str'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Gives:
    def __init__(self, value): self.value = value
    def __iter__(self): return self.value
class NextOnly:
    def __next__(self): raise StopIteration
class InInstance:
    def __init__(self): self.__next__ = lambda: 1
for x in 5, None, [], "text", range(3), InInstance(), Gives(3), object, NotImplemented:
    try: iter(Gives(x))
    except TypeError as error: print(error)
print(type(iter(Gives(NextOnly()))).__name__, list(Gives(NextOnly())), list(Gives(iter("ab"))), list(Gives(x for x in "cd")))
attempt(lambda: iter(NextOnly()))
attempt(lambda: [x for x in Gives(1)])
attempt(lambda: zip(Gives("a")))
