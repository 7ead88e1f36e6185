#: about: the keyword strict of map, and others
#: kind: language
#: stdout:
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b']
#| map() got an unexpected keyword argument 'foo'
#| map() got an unexpected keyword argument 'strct'. Did you mean 'strict'?
#| map() takes at most 1 keyword argument (2 given)
#| map() got an unexpected keyword argument 'func'
#| map() got an unexpected keyword argument 'default'
#| TypeError: map() must have at least two arguments.
#| TypeError: map() must have at least two arguments.
#| TypeError: map() got an unexpected keyword argument 'foo'
#| TypeError: map() got an unexpected keyword argument 'foo'
#| KeyError: 'bool'
#| KeyError: 'bool'
#| ['a']
#| ValueError: map() argument 2 is shorter than argument 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for kwargs in {"strict": True}, {"strict": 0}, {"strict": None}, {"foo": 1}, {"strct": 1}, {"strict": 1, "x": 1}, {"func": str}, {"default": 1}:
    try: print(list(map(str, "ab", **kwargs)))
    except TypeError as error: print(error)
attempt(lambda: map(strict=True))
attempt(lambda: map(str, strict=True))
attempt(lambda: map(foo=1))
attempt(lambda: map(str, foo=1))
class Untrue:
    def __bool__(self): raise KeyError("bool")
attempt(lambda: map(str, "a", strict=Untrue()))
attempt(lambda: map(str, 5, strict=Untrue()))
attempt(lambda: list(map(max, "ab", "a", strict=[])))
attempt(lambda: list(map(max, "ab", "a", strict=[0])))
