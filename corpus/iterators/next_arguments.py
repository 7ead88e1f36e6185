#: about: what next takes, and its default
#: kind: language
#: stdout:
#| TypeError: next expected at least 1 argument, got 0
#| TypeError: next expected at most 2 arguments, got 3
#| TypeError: next() takes no keyword arguments
#| TypeError: next() takes no keyword arguments
#| 'list' object is not an iterator
#| 'str' object is not an iterator
#| 'int' object is not an iterator
#| 'NoneType' object is not an iterator
#| 'range' object is not an iterator
#| 'dict' object is not an iterator
#| 'object' object is not an iterator
#| 'type' object is not an iterator
#| 'method-wrapper' object is not an iterator
#| 1 d None <class 'StopIteration'> []
#| StopIteration: 
#| LookupError: next
#| default
#| StopIteration: ('value', 2)
#| TypeError: 'Stops' object is not iterable
#| TypeError: 'list' object is not an iterator

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: next())
attempt(lambda: next(iter([]), 1, 2))
attempt(lambda: next(iter([1]), default=2))
attempt(lambda: next(iterator=iter([1])))
for x in [], "a", 5, None, range(3), {}, object(), int, (x for x in ()).__iter__:
    try: next(x)
    except TypeError as error: print(error)
it = iter([1])
print(next(it, "d"), next(it, "d"), next(it, None), next(it, StopIteration), next(iter([]), []))
attempt(lambda: next(it))
class Fails:
    def __next__(self): raise LookupError("next")
attempt(lambda: next(Fails(), "default"))
class Stops:
    def __next__(self): raise StopIteration("value", 2)
print(next(Stops(), "default"))
attempt(lambda: next(Stops()))
attempt(lambda: iter(Stops()))
attempt(lambda: next([], "default"))
