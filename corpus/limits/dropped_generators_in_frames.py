#: about: a frame of the machine that had a generator before does not keep it alive
#: kind: language
#: limits: memory=30000000
#: stdout:
#| 0


def produce():
    x = bytearray(5_000_000)
    yield len(x)
    yield 2


def down(n):
    it = produce()
    for x in it:
        break
    it = None
    return n and down(n - 1)


print(down(30))
