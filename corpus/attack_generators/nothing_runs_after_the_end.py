#: about: generators, coroutines and objects that are left behind run nothing when the program is over
#: kind: security
#: tests: threat:4 threat:18 builtin:aiter
#: stdout:
#| first 1
#| end

class Leaver:
    def __del__(self):
        print("finalizer")


def gen():
    try:
        yield 1
    finally:
        print("generator finally")


async def agen():
    try:
        yield 1
    finally:
        print("async generator finally")


async def co():
    try:
        await Later()
    finally:
        print("coroutine finally")


class Later:
    def __await__(self):
        yield self


class Manager:
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        print("exit")


def managed():
    with Manager():
        yield 1


held = [Leaver(), gen(), agen(), co(), managed()]
next(held[1])
try:
    held[2].__anext__().send(None)
except StopIteration as e:
    print("first", e.value)
held[3].send(None)
next(held[4])
closing = held[2].aclose()
print("end")
