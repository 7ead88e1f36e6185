#: about: exceptions of __eq__ and of a result's truth leave index, count, in and remove
#: kind: language
#: stdout:
#| 0 RuntimeError: eq 2 RuntimeError: eq True RuntimeError: eq RuntimeError: eq RuntimeError: eq RuntimeError: eq 1 RuntimeError: eq 3
#| 0 ZeroDivisionError: truth 2 ZeroDivisionError: truth True ZeroDivisionError: truth ZeroDivisionError: truth ZeroDivisionError: truth ZeroDivisionError: truth 1 ZeroDivisionError: truth 3
#| 0 TypeError: 'NoTruth' cannot be interpreted as a boolean 2 TypeError: 'NoTruth' cannot be interpreted as a boolean True TypeError: 'NoTruth' cannot be interpreted as a boolean TypeError: 'NoTruth' cannot be interpreted as a boolean TypeError: 'NoTruth' cannot be interpreted as a boolean TypeError: 'NoTruth' cannot be interpreted as a boolean 1 TypeError: 'NoTruth' cannot be interpreted as a boolean 3

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Odd:
    def __bool__(self): raise ZeroDivisionError("truth")
class Bad:
    def __init__(self, result=None): self.result = result
    def __eq__(self, other):
        if self.result is None: raise RuntimeError("eq")
        return self.result
class NoTruth:
    __bool__ = None
for bad in (Bad(), Bad(Odd()), Bad(NoTruth())):
    l = [1, bad, 2]
    print(attempt(l.index, 1), attempt(l.index, 2), attempt(l.index, 2, 2), attempt(l.count, 1), attempt(lambda: 1 in l), attempt(lambda: 2 in l), attempt([3].index, bad), attempt(lambda: bad in l), attempt(l.index, bad), attempt([bad].count, bad), attempt(l.remove, 9), len(l))
