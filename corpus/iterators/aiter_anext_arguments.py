#: about: what aiter and anext take
#: kind: language
#: stdout:
#| TypeError: aiter() takes exactly one argument (0 given)
#| TypeError: aiter() takes exactly one argument (2 given)
#| TypeError: aiter() takes no keyword arguments
#| TypeError: anext expected at least 1 argument, got 0
#| TypeError: anext expected at most 2 arguments, got 3
#| TypeError: anext() takes no keyword arguments
#| TypeError 'int' object is not an async iterable
#| TypeError 'int' object is not an async iterator
#| TypeError 'int' object is not an async iterator
#| TypeError 'NoneType' object is not an async iterable
#| TypeError 'NoneType' object is not an async iterator
#| TypeError 'NoneType' object is not an async iterator
#| TypeError 'list' object is not an async iterable
#| TypeError 'list' object is not an async iterator
#| TypeError 'list' object is not an async iterator
#| TypeError 'str' object is not an async iterable
#| TypeError 'str' object is not an async iterator
#| TypeError 'str' object is not an async iterator
#| TypeError 'list_iterator' object is not an async iterable
#| TypeError 'list_iterator' object is not an async iterator
#| TypeError 'list_iterator' object is not an async iterator
#| TypeError 'generator' object is not an async iterable
#| TypeError 'generator' object is not an async iterator
#| TypeError 'generator' object is not an async iterator
#| TypeError 'object' object is not an async iterable
#| TypeError 'object' object is not an async iterator
#| TypeError 'object' object is not an async iterator
#| TypeError 'type' object is not an async iterable
#| TypeError 'type' object is not an async iterator
#| TypeError 'type' object is not an async iterator
#| TypeError aiter() returned not an async iterator of type 'int'
#| TypeError 'NotAsync' object is not an async iterator
#| TypeError 'NotAsync' object is not an async iterator
#| ValueError aiter
#| KeyError 'anext'
#| KeyError 'anext'
#| True 7
#| anext_awaitable
#| TypeError: 'int' object can't be awaited
#| TypeError: 'int' object can't be awaited
#| TypeError: 'int' object can't be awaited
#| True async_generator_asend anext_awaitable None None

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Async:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
class NotAsync:
    def __aiter__(self): return 5
class Raises:
    def __aiter__(self): raise ValueError("aiter")
    def __anext__(self): raise KeyError("anext")
class Plain:
    def __aiter__(self): return self
    def __anext__(self): return 7
attempt(lambda: aiter())
attempt(lambda: aiter(1, 2))
attempt(lambda: aiter(async_iterable=Async()))
attempt(lambda: anext())
attempt(lambda: anext(1, 2, 3))
attempt(lambda: anext(Async(), default=1))
for x in 5, None, [], "a", iter([]), (x for x in ()), object(), Async, NotAsync(), Raises():
    try: aiter(x)
    except Exception as error: print(type(error).__name__, error)
    else: print("iterator")
    try: anext(x)
    except Exception as error: print(type(error).__name__, error)
    try: anext(x, 1)
    except Exception as error: print(type(error).__name__, error)
a = Async()
print(aiter(a) is a, anext(Plain()))
print(type(anext(Plain(), 1)).__name__)
attempt(lambda: next(anext(Plain(), 1)))
attempt(lambda: anext(Plain(), 1).send(None))
attempt(lambda: anext(Plain(), 1).close())
async def agen(): yield 1
g = agen()
a, b = anext(g), anext(agen(), 1)
print(aiter(g) is g, type(a).__name__, type(b).__name__, a.close(), b.close())
