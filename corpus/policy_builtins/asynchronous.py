#: about: aiter and anext drive an asynchronous iterator by hand
#: kind: language
#: tests: builtin:aiter builtin:anext builtin:StopAsyncIteration builtin:StopIteration
#: stdout:
#| 1 [1, 2, 'end']
#| 'list' object is not an async iterable

class Count:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n


def drive(task):
    try:
        task.send(None)
    except StopIteration as stop:
        return stop.value


async def first(source):
    return await anext(aiter(source))


async def with_default(source):
    return [await anext(source, "end") for _ in range(3)]


print(drive(first(Count())), drive(with_default(Count())))
try:
    aiter([])
except TypeError as error:
    print(error)
