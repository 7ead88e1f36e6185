#: about: an exception from the end of a very deep chain of awaits arrives, or RecursionError
#: kind: security
#: tests: threat:17 builtin:RecursionError
#: stdout:
#| 10 ValueError
#| 400 ValueError
#| 50000 RecursionError

async def leaf():
    raise ValueError("leaf")


async def link(inner):
    return await inner


for depth in (10, 400, 50000):
    co = leaf()
    for number in range(depth):
        co = link(co)
    try:
        co.send(None)
    except (ValueError, RecursionError) as e:
        print(depth, type(e).__name__)
