#: about: a host's StopIteration or GeneratorExit is an exception that ends no generator of the host
#: kind: security
#: env: fail
#: tests: threat:13
#: stdout:
#| 1
#| generator raised StopIteration StopIteration('the host failed')
#| [1, 2]
#| GeneratorExit False

def gen():
    yield 1
    fail("StopIteration")


it = gen()
print(next(it))
try:
    next(it)
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(list(map(lambda x: x if x < 3 else fail("StopIteration"), [1, 2, 3, 4])))
try:
    fail("GeneratorExit")
except BaseException as e:
    print(type(e).__name__, isinstance(e, Exception))
