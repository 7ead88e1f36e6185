#: about: __await__, __aiter__ and __anext__ that answer with what cannot be awaited or driven
#: kind: security
#: tests: threat:4 threat:9
#: stdout:
#| TypeError TypeError TypeError 
#| TypeError TypeError TypeError 
#| 1 TypeError TypeError 
#| step TypeError TypeError 
#| TypeError TypeError RuntimeError 
#| TypeError TypeError TypeError 
#| TypeError TypeError TypeError 
#| TypeError TypeError TypeError 
#| cannot reuse already awaited coroutine

class Awaits:
    def __init__(self, answer): self.answer = answer
    def __await__(self): return self.answer
    def __aiter__(self): return self.answer
    def __anext__(self): return self.answer
    def __aenter__(self): return self.answer
    def __aexit__(self, *details): return self.answer


async def plain(): return 1


async def waits(value): return await value
async def loops(value):
    async for item in value: return item
async def enters(value):
    async with value as item: return item


def generator(): yield "step"


for answer in (5, None, iter([1]), generator(), plain(), Awaits(1), "text", Awaits):
    for use in (waits, loops, enters):
        driven = use(Awaits(answer))
        try:
            print(driven.send(None), end=" ")
        except BaseException as refused:
            print(type(refused).__name__, end=" ")
        driven.close()
    print()
again = plain()
again.close()
try:
    again.send(None)
except RuntimeError as refused:
    print(refused)
