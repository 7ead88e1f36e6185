#: about: an item or the iterator raises
#: kind: language
#: stdout:
#| LookupError: gen
#| KeyError: 'iter'
#| TypeError: iter() returned non-iterator of type 'list'
#| EOFError: radd
#| EOFError: radd
#| EOFError: radd
#| TypeError: unsupported operand type(s) for +: 'float' and 'object'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def gen():
    yield 1
    raise LookupError("gen")
class It:
    def __iter__(self): raise KeyError("iter")
class Bad:
    def __iter__(self): return []
class Add:
    def __radd__(self, other): raise EOFError("radd")
attempt(sum, gen())
attempt(sum, It())
attempt(sum, Bad())
attempt(sum, [1, Add()])
attempt(sum, [1.5, Add()])
attempt(sum, [1j, Add()])
attempt(sum, [object()], 1.5)
