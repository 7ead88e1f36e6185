#: about: an exception class thrown into a delegating generator whose __init__ resumes, ends or throws into that generator
#: kind: security
#: tests: threat:4 threat:9
#: stdout:
#| ('Made', '') [None, [2, 3, 'behind']] []
#| ('Made', '') [None] []
#| handled [2, ('Made', ['own'])] []
#| handled [[2, 3, 'behind'], ('Made', ['own'])] []
#| ('Made', '') [('KeyError', '')] []
#| ('Made', '') [('Made', ['own']), 'handled', ('Made', '')] []
#| ('Made', '') [('Made', ['own']), 'handled', ('Made', '')] []
#| ('Made', '') [('AttributeError', "'list_iterator' object has no attribute 'send'")] []
#| ('got', 7)
#| ('got', None)
#| ('RuntimeError', 'cannot reuse already awaited coroutine') [None]
#| 0 [0, 'Made']
#| ('RuntimeError', 'cannot reuse already awaited coroutine') [('KeyError', '')]

def deaf(log):
    local = ["own"]
    try:
        yield from [1, 2, 3]
        got = yield "behind"
        log.append(got)
    except ValueError as caught:
        log.append((type(caught).__name__, local))
        yield "handled"
    except StopIteration as stop:
        log.append(("stop", stop.value))


class Pulls:
    """An iterator without throw that hands out for ever."""

    def __iter__(self):
        return self

    def __next__(self):
        return 0


def attempt(step):
    try:
        return step()
    except BaseException as error:
        return type(error).__name__, str(error)


def thrower(what):
    log = []
    generator = deaf(log)

    class Made(ValueError):
        count = 0

        def __init__(self, *args):
            Made.count += 1
            if Made.count < 3:
                log.append(attempt(lambda: what(generator, Made)))

    next(generator)
    outcome = attempt(lambda: generator.throw(Made))
    print(outcome, log, attempt(lambda: list(generator)))


thrower(lambda generator, made: list(generator))
thrower(lambda generator, made: generator.close())
thrower(lambda generator, made: next(generator))
thrower(lambda generator, made: [next(generator), next(generator), next(generator)])
thrower(lambda generator, made: generator.throw(KeyError))
thrower(lambda generator, made: generator.throw(made))
thrower(lambda generator, made: generator.throw(made()))
thrower(lambda generator, made: generator.send(5))


def endless():
    got = yield from Pulls()
    yield ("got", got)


for stop in (StopIteration(7), StopIteration):
    generator = endless()
    next(generator)
    print(attempt(lambda: generator.throw(stop)))


async def asynchronous(log):
    try:
        await Waits()
    except ValueError as error:
        log.append(type(error).__name__)
        await Waits()


class Waits:
    def __await__(self):
        return Pulls()


for what in (lambda c: c.close(), lambda c: c.send(None), lambda c: c.throw(KeyError)):
    log = []
    coroutine = asynchronous(log)

    class Made(ValueError):
        def __init__(self):
            log.append(attempt(lambda: what(coroutine)))

    coroutine.send(None)
    print(attempt(lambda: coroutine.throw(Made)), log)
    coroutine.close()
