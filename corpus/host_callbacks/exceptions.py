#: about: an exception of the guest passes through the host as a type and a text
#: kind: security
#: env: apply fail
#: tests: threat:13
#: stdout:
#| ValueError v False None None
#| FileNotFoundError [Errno 2] no False None None
#| RuntimeError my text False None None
#| RuntimeError  False None None
#| ZeroDivisionError zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz False None None
#| LookupError ('a', 1) False None None
#| the host failed False

class Mine(ValueError):
    def __str__(self): return "my text"


def raise_(e): raise e


for e in (ValueError("v"), OSError(2, "no"), Mine("x"), RuntimeError(), ZeroDivisionError("z" * 30), LookupError("a", 1)):
    try:
        apply(raise_, e)
    except Exception as caught:
        print(type(caught).__name__, caught, caught is e, caught.__cause__, caught.__context__)
try:
    apply(lambda: fail("ValueError"))
except ValueError as e:
    print(e, e is e.__context__)
