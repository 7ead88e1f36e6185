#: about: a context manager class built over a generator
#: kind: language
#: stdout:
#| <p>
#| <b>
#| text in p
#| </b>
#| </p>
#| suppressed KeyError('x')
#| passed division by zero
#| <i>
#| </i>
#| suppressed ValueError("invalid literal for int() with base 10: 'z'")
#| replaced KeyError('q')
#| generator did not stop

class manager:
    def __init__(self, function): self.function = function
    def __call__(self, *args):
        self_copy = manager(self.function)
        self_copy.gen = self.function(*args)
        return self_copy
    def __enter__(self): return next(self.gen)
    def __exit__(self, kind, value, tb):
        if kind is None:
            try: next(self.gen)
            except StopIteration: return False
            raise RuntimeError("generator did not stop")
        try: self.gen.throw(value)
        except StopIteration: return True
        except BaseException as error:
            if error is value: return False
            raise
        raise RuntimeError("generator did not stop after throw")

@manager
def tag(name):
    print(f"<{name}>")
    try: yield name
    finally: print(f"</{name}>")

@manager
def suppress(*kinds):
    try: yield
    except kinds as error: print("suppressed", repr(error))

with tag("p") as p, tag("b"): print("text in", p)
with suppress(KeyError, ValueError): {}["x"]
try:
    with suppress(KeyError): 1 / 0
except ZeroDivisionError as error: print("passed", error)
with suppress(ValueError), tag("i"): int("z")

@manager
def replace():
    try: yield
    except KeyError as e: raise ValueError("replaced") from e

try:
    with replace(): {}["q"]
except ValueError as e: print(e, repr(e.__cause__))
@manager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
