#: about: __reversed__ on the class decides, whatever it gives
#: kind: language
#: stdout:
#| int True
#| NoneType True
#| str True
#| str_ascii_iterator True
#| NotImplementedType True
#| list True
#| KeyError: 'reversed'
#| TypeError: 'Blocked' object is not reversible
#| TypeError: 'BlockedList' object is not reversible
#| TypeError: NeedsArgument.__reversed__() missing 1 required positional argument: 'x'
#| s
#| TypeError: 'InInstance' object is not reversible
#| own [1]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class R:
    def __init__(self, value): self.value = value
    def __reversed__(self): return self.value
for value in 5, None, "text", iter("ab"), NotImplemented, [1]:
    r = reversed(R(value))
    print(type(r).__name__, r is value)
class Raises:
    def __reversed__(self): raise KeyError("reversed")
    def __len__(self): return 1
    def __getitem__(self, i): return i
attempt(lambda: reversed(Raises()))
class Blocked:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
attempt(lambda: reversed(Blocked()))
class BlockedList(list): __reversed__ = None
attempt(lambda: reversed(BlockedList([1])))
class NeedsArgument:
    def __reversed__(self, x): return x
attempt(lambda: reversed(NeedsArgument()))
class Static:
    __reversed__ = staticmethod(lambda: iter("static"))
print(next(reversed(Static())))
class InInstance:
    def __init__(self): self.__reversed__ = lambda: 1
attempt(lambda: reversed(InInstance()))
class OwnList(list):
    def __reversed__(self): return iter("own")
print("".join(reversed(OwnList([1]))), list(reversed(OwnList([1])[:])))
