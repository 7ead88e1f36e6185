#: about: the __context__ of what is thrown into generators, and of the StopIteration they end with
#: kind: language
#: stdout:
#| StopIteration() KeyError('outer')
#| StopIteration() KeyError('outer')
#| []
#| StopIteration() KeyError('outer')
#| StopIteration() KeyError('outer')
#| []
#| StopIteration(1) None
#| StopIteration(1) None
#| []
#| StopIteration((1, 2)) None
#| StopIteration((1, 2)) None
#| []
#| StopIteration(ValueError()) None
#| StopIteration(ValueError()) None
#| []
#| StopIteration(5) None
#| StopIteration(5) None
#| StopIteration(5) None
#| ValueError() None
#| IndexError() None
#| inside None
#| 2
#| inside ValueError()
#| TypeError() ValueError()
#| inside None
#| 2
#| IndexError() ValueError()
#| inside None
#| 2
#| inside ValueError('v')
#| TypeError() ValueError('v')
#| closing KeyError('outer')
#| IndexError() GeneratorExit()
#| inside None
#| delegate ValueError()
#| ZeroDivisionError('division by zero') IndexError()
#| IndexError() OSError()

def returns(*values):
    if values:
        return values[0]
    return
    yield

def show(f):
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            print(f())
        except BaseException as e:
            print(repr(e), repr(e.__context__))

for values in ((), (None,), (1,), ((1, 2),), (ValueError(),)):
    show(lambda: next(returns(*values)))
    show(lambda: returns(*values).send(None))
    show(lambda: [*returns(*values)])

def outer():
    return (yield from returns(5))

async def coroutine():
    return 5

show(lambda: next(outer()))
show(lambda: coroutine().send(None))
show(lambda: coroutine().__await__().__next__())

def catches():
    try:
        yield 1
    except ValueError as e:
        print("inside", repr(e.__context__))
        try:
            yield 2
        except TypeError as f:
            print("inside", repr(f.__context__))
            raise

def throw(*classes):
    def run():
        g = catches()
        for c in classes:
            if c:
                print(g.throw(c))
            else:
                next(g)
    return run

show(throw(ValueError))
show(throw(None, IndexError))
show(throw(None, ValueError, TypeError))
show(throw(None, ValueError, IndexError))
show(throw(None, ValueError("v"), TypeError, OSError))

def closed():
    try:
        yield 1
    except GeneratorExit as e:
        print("closing", repr(e.__context__))
        raise IndexError

def close():
    g = closed()
    next(g)
    g.close()

show(close)

def delegates():
    try:
        yield from catches()
    except IndexError as e:
        print("delegate", repr(e.__context__))
        1 / 0

def through():
    g = delegates()
    next(g)
    g.throw(ValueError)
    g.throw(IndexError)

show(through)

def handles():
    try:
        raise OSError
    except OSError:
        yield
        raise IndexError

def twice():
    g = handles()
    next(g)
    next(g)

show(twice)
