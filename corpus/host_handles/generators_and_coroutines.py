#: about: suspended generators and coroutines are handles, which the host cannot drive by looking
#: kind: security
#: env: kinds poke
#: tests: threat:13
#: stdout:
#| object generator, object coroutine, object async_generator, object generator, object list_iterator, object map, object zip, object enumerate
#| object generator object coroutine
#| ran
#| 1 ['object generator']

def gen():
    print("ran")
    yield 1


async def co():
    print("ran")


async def agen():
    yield 1


g, c = gen(), co()
print(kinds(g, c, agen(), (x for x in [1]), iter([1]), map(print, [1]), zip([1]), enumerate([2])))
print(poke(g), poke(c))
print(next(g), list(map(poke, [g])))
c.close()
