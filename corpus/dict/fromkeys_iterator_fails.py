#: about: errors of the iterable come out
#: kind: language
#: stdout:
#| ArithmeticError: next fails
#| ArithmeticError: iter fails
#| ValueError: after one
#| ValueError: after one
#| ArithmeticError: next fails

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Bad:
    def __iter__(self): return self
    def __next__(self): raise ArithmeticError("next fails")
class BadIter:
    def __iter__(self): raise ArithmeticError("iter fails")
def gen():
    yield 1
    raise ValueError("after one")
class S(dict): pass
show(lambda: dict.fromkeys(Bad()), lambda: dict.fromkeys(BadIter()), lambda: dict.fromkeys(gen()), lambda: S.fromkeys(gen()), lambda: S.fromkeys(Bad(), 1))
