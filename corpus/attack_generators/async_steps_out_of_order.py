#: about: the steps of an asynchronous generator begun twice, after their end, beside each other and with the wrong method
#: kind: security
#: tests: attribute:ag_frame attribute:ag_await attribute:cr_frame threat:4
#: stdout:
#| TypeError can't send non-None value to a just-started async generator
#| StopIteration 1
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| StopIteration 2
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ValueError 
#| StopIteration 
#| StopIteration 
#| StopAsyncIteration 
#| StopIteration 
#| StopIteration 
#| RuntimeError can't send non-None value to a just-started coroutine
#| None
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| async_generator

async def numbers():
    try:
        while True:
            try:
                yield 1
            except ValueError:
                yield 2
    finally:
        pass


def attempt(action):
    try:
        print(action())
    except BaseException as refused:
        print(type(refused).__name__, refused)


made = numbers()
first, second = made.asend(None), made.asend(None)
attempt(lambda: made.asend(5).send(None))
attempt(lambda: first.send(None))
attempt(lambda: first.send(None))
attempt(lambda: second.throw(ValueError))
attempt(lambda: second.throw(ValueError))
attempt(lambda: made.athrow(ValueError).send(None))
attempt(lambda: made.athrow(5).send(None))
attempt(lambda: made.aclose().send(None))
attempt(lambda: made.asend(None).send(None))
attempt(lambda: made.aclose().send(None))
attempt(lambda: made.athrow(KeyError).send(None))
closing = numbers().aclose()
attempt(lambda: closing.send(5))
attempt(lambda: closing.close())
attempt(lambda: closing.send(None))
for step in (numbers().asend(None), numbers().athrow(ValueError), numbers().aclose(), numbers().__anext__(), anext(numbers(), 5)):
    for name in ("ag_frame", "cr_frame", "gi_frame", "cr_await", "ag_await", "__self__"):
        try:
            print("OPEN", getattr(step, name))
        except AttributeError as refused:
            assert "blocked" in str(refused)
    step.close()
print(type(made).__name__)
