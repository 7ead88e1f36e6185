#: about: yield from over objects whose send, throw and close lie, raise or lead back
#: kind: security
#: tests: threat:4 threat:9
#: stdout:
#| next; AttributeError send; ValueError thrown; None; []
#| next; sent; threw; None; ['closed']
#| next; TypeError 'int' object is not callable; ValueError thrown; None; []
#| next; AttributeError send; ValueError thrown; None; []
#| next; NameError name 'made_stop' is not defined; ValueError thrown; None; []
#| next; ('result', 'stopped'); ValueError thrown; None; []
#| next
#| generator already executing

log = []


class Forged:
    def __init__(self, **hooks): self.hooks = hooks
    def __iter__(self): return self
    def __next__(self): return "next"
    def __getattr__(self, name):
        if name in self.hooks:
            return self.hooks[name]
        raise AttributeError(name)


def delegates(inner):
    try:
        result = yield from inner
        yield ("result", result)
    except GeneratorExit:
        log.append("closed")
        raise


def attempt(inner):
    made = delegates(inner)
    for action in (lambda: next(made), lambda: made.send(5), lambda: made.throw(ValueError("thrown")), lambda: made.close()):
        try:
            print(action(), end="; ")
        except BaseException as refused:
            print(type(refused).__name__, refused, end="; ")
    print(log)
    log.clear()


attempt(Forged())
attempt(Forged(send=lambda value: "sent", throw=lambda *error: "threw", close=lambda: "ignored"))
attempt(Forged(send=5, throw=6, close=7))
attempt(Forged(throw=lambda *error: 1 / 0, close=lambda: 1 / 0))
attempt(Forged(send=lambda value: made_stop(), throw=lambda *error: made_stop()))


def made_stop():
    raise StopIteration("stopped")


attempt(Forged(send=lambda value: made_stop()))
holder = []
holder.append(delegates(Forged(send=lambda value: holder[0].send(1), throw=lambda *error: holder[0].throw(*error), close=lambda: holder[0].close())))
for action in (lambda: next(holder[0]), lambda: holder[0].send(2)):
    try:
        print(action())
    except ValueError as refused:
        print(refused)
