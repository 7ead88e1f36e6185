#: about: closing and throwing into a long chain of delegating generators
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| done

def level(inner):
    try:
        yield from inner
    finally:
        pass


def build(depth):
    chain = iter([1, 2, 3])
    for number in range(depth):
        chain = level(chain)
    return chain


for depth in (300, 100000):
    for action in (lambda c: c.close(), lambda c: c.throw(KeyError), lambda c: c.send(None)):
        chain = build(depth)
        try:
            next(chain)
        except RecursionError:
            pass
        try:
            action(chain)
        except (RecursionError, KeyError, StopIteration):
            pass
print("done")
