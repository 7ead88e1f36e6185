#: about: key, comparison, iterator or reverse raise
#: kind: language
#: stdout:
#| BufferError: lt
#| BufferError: bool
#| BufferError: reverse
#| BufferError: gen
#| ZeroDivisionError: division by zero
#| 1
#| TypeError: '<' not supported between instances of 'object' and 'object'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: '<' not supported between instances of 'int' and 'NoneType'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Cmp:
    def __lt__(self, other): raise BufferError("lt")
class NoBool:
    def __bool__(self): raise BufferError("bool")
class Truth:
    def __lt__(self, other): return NoBool()
class Flag:
    def __bool__(self): raise BufferError("reverse")
    def __index__(self): raise BufferError("index")
def gen():
    yield 1
    raise BufferError("gen")
attempt(sorted, [Cmp(), Cmp()])
attempt(sorted, [Truth(), Truth()])
attempt(sorted, [1, 2], reverse=Flag())
attempt(sorted, gen())
attempt(sorted, [1, 0], key=lambda v: 1 / v)
print(len(sorted([Cmp()])))
attempt(sorted, [object(), object()])
attempt(sorted, [3, 2, "a", 1])
attempt(sorted, [(1, "a"), (1, 2)])
attempt(sorted, [[1, None], [1, 2]])
