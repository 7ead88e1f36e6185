#: about: a chain of awaiting coroutines deeper than the limit raises RecursionError
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| RecursionError

async def leaf():
    return 1


async def level(inner):
    return await inner


chain = leaf()
for number in range(100000):
    chain = level(chain)
try:
    chain.send(None)
except RecursionError:
    print("RecursionError")
except StopIteration as end:
    print(end.value)
