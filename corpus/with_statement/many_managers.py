#: about: exit order, nested suppression and managers made while entering
#: kind: language
#: stdout:
#| +a +a.b +a.b.c -a.b.c: -a.b: -a: => returned
#| +a +b +c -c:KeyError -b:KeyError -a:KeyError => swallowed by a
#| +a +b -b:KeyError -a:ValueError => exit error swallowed
#| +a +b +c -c:KeyError -b: -a:ValueError => raised ValueError('exit') from None
#| +0 -0: +1 -1: +2 -2:ZeroDivisionError => loop
#| +a +b finally -b:ZeroDivisionError -a:ZeroDivisionError => nested

log = []

class M:
    def __init__(self, name, swallow=(), fail_exit=None): self.name, self.swallow, self.fail_exit = name, swallow, fail_exit
    def __enter__(self):
        log.append("+" + self.name)
        return self
    def __exit__(self, kind, value, tb):
        log.append(f"-{self.name}:{kind.__name__ if kind else ''}")
        if self.fail_exit: raise self.fail_exit
        return kind is not None and issubclass(kind, self.swallow)
    def child(self, *args): return M(self.name + "." + args[0], *args[1:])

def run(body):
    log.clear()
    try: result = body()
    except Exception as error: result = f"raised {error!r} from {error.__context__!r}"
    print(" ".join(log), "=>", result)

def one():
    with M("a") as a, a.child("b") as b, b.child("c"): return "returned"

def two():
    with M("a", KeyError), M("b", ValueError), M("c"): raise KeyError(1)
    return "swallowed by a"

def three():
    with M("a", ValueError), M("b", (), ValueError("exit")): raise KeyError(1)
    return "exit error swallowed"

def four():
    with M("a"), M("b", (), ValueError("exit")), M("c", KeyError): raise KeyError(1)

def five():
    for i in range(3):
        with M(str(i), ZeroDivisionError):
            if i == 1: continue
            1 / (i - 2) if i else 0
            if i == 2: 1 / 0
    return "loop"

def six():
    with M("a", ZeroDivisionError):
        with M("b"):
            try: 1 / 0
            finally: log.append("finally")
    return "nested"

for body in (one, two, three, four, five, six): run(body)
