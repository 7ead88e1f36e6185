#: about: objects that lie about being asynchronous iterators end in exceptions of the guest
#: kind: security
#: tests: threat:9 builtin:aiter builtin:anext
#: stdout:
#| TypeError 'async for' requires an object with __aiter__ method, got int
#| TypeError 'async for' requires an object with __aiter__ method, got int
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: NoneType
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: NoneType
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: int
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: int
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: list
#| TypeError 'async for' received an object from __aiter__ that does not implement __anext__: list
#| TypeError 'async for' received an invalid object from __anext__: NoneType
#| TypeError 'async for' received an invalid object from __anext__: NoneType
#| TypeError 'async for' received an invalid object from __anext__: int
#| TypeError 'async for' received an invalid object from __anext__: int
#| TypeError 'async for' received an invalid object from __anext__: list
#| TypeError 'async for' received an invalid object from __anext__: list
#| TypeError 'async for' received an invalid object from __anext__: W
#| TypeError 'async for' received an invalid object from __anext__: W
#| TypeError 'async for' received an invalid object from __anext__: W
#| TypeError 'async for' received an invalid object from __anext__: W
#| TypeError 'list_iterator' object can't be awaited
#| TypeError 'list_iterator' object can't be awaited
#| TypeError 'NoneType' object can't be awaited
#| TypeError __await__() returned non-iterator of type 'NoneType'
#| TypeError __await__() returned non-iterator of type 'int'
#| TypeError __await__() returned non-iterator of type 'list'
#| returned None
#| TypeError 'generator' object can't be awaited
#| TypeError 'list' object can't be awaited
#| TypeError 'function' object can't be awaited

class A:
    def __init__(self, it): self.it = it
    def __aiter__(self): return self.it


class N:
    def __init__(self, value): self.value = value
    def __aiter__(self): return self
    def __anext__(self): return self.value


class W:
    def __init__(self, value): self.value = value
    def __await__(self): return self.value


async def loop(x):
    async for y in x:
        return y


async def comprehend(x):
    return [y async for y in x]


async def wait(x):
    return await x


def drive(co):
    try:
        co.send(None)
        print("suspended")
    except StopIteration as e:
        print("returned", e.value)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        co.close()


for x in (1, A(None), A(3), A([]), N(None), N(3), N([]), N(W(None)), N(W(3)), N(W(iter([])))):
    drive(loop(x))
    drive(comprehend(x))
for x in (None, W(None), W(3), W([]), W(iter([])), (i for i in [1]), [], loop):
    drive(wait(x))
