#: about: a chain of delegating generators deeper than the limit raises RecursionError in the guest
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| RecursionError
#| RecursionError

def level(inner):
    yield from inner


def build():
    chain = iter([1, 2, 3])
    for number in range(100000):
        chain = level(chain)
    return chain


for action in (lambda: list(build()), lambda: next(build())):
    try:
        print(action())
    except RecursionError:
        print("RecursionError")
