#: about: a StopIteration whose own __init__ leaves it without a value ends what is delegated to with None, in every form of delegation
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| None NoneType [None] True
#| [None]
#| None NoneType [None] True
#| 1 None
#| None NoneType [None] True
#| 1 None
#| None NoneType [None] True
#| 1 None
#| None NoneType [None] True
#| 1 None
#| None NoneType [None] True
#| 1 None
#| None NoneType [None] True
#| None
#| None NoneType [None] True
#| None
#| None None Bare(1)

class Bare(StopIteration):
    def __init__(self, *args):
        pass


class Ends:
    def __iter__(self):
        return self

    __await__ = __iter__

    def __next__(self):
        raise Bare(5)

    def send(self, value):
        raise Bare

    def throw(self, *args):
        raise Bare()


class Goes(Ends):
    def __next__(self):
        return 1


def delegating(iterator):
    got = yield from iterator
    print(got, type(got).__name__, [got], got is None)
    yield got


async def awaiting(iterator):
    got = await iterator
    print(got, type(got).__name__, [got], got is None)


print(list(delegating(Ends())))
for resume in (lambda g: g.send(2), lambda g: g.throw(KeyError), lambda g: g.throw(Bare), lambda g: g.throw(Bare(9))):
    generator = delegating(Goes())
    print(next(generator), resume(generator))
generator = delegating(iter([1, 2]))
print(next(generator), generator.throw(Bare(1)))
coroutine = awaiting(Ends())
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value)
coroutine = awaiting(Goes())
try:
    coroutine.send(None), coroutine.throw(KeyError)
except StopIteration as stop:
    print(stop.value)
print(Bare(1).value, StopIteration.__new__(StopIteration).value, repr(Bare(1)))
