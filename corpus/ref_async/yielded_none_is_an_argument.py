#: about: the StopIteration that ends a step of an async generator has what was yielded as its argument, None too, and no context
#: kind: language
#: stdout:
#| StopIteration (None,) None None
#| StopIteration (5,) 5 None
#| StopIteration ((1, 2),) (1, 2) None
#| StopIteration (ValueError('inside'),) ValueError('inside') None
#| StopAsyncIteration () 'no value' LookupError()
#| StopIteration (None,) None None
#| StopIteration (None,) None None
#| StopIteration () None LookupError()

async def yields():
    try:
        yield None
        yield 5
        yield (1, 2)
        yield ValueError("inside")
    except KeyError:
        yield None


def step(awaitable):
    try:
        try:
            raise LookupError
        except LookupError:
            awaitable.send(None)
    except (StopIteration, StopAsyncIteration) as end:
        print(type(end).__name__, end.args, repr(getattr(end, "value", "no value")), repr(end.__context__))


generator = yields()
for _ in range(5):
    step(generator.asend(None))
generator = yields()
step(anext(generator))
step(generator.athrow(KeyError))
step(generator.aclose())
