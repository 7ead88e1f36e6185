#: about: the cells of a closure are out of reach, from inside and outside
#: kind: security
#: tests: attribute:__closure__ attribute:__code__ threat:2
#: stdout:
#| False
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| KeyError '__closure__'
#| KeyError '__closure__'

def make_account(secret):
    def check(guess):
        return guess == secret

    return check


check = make_account("SECRET-" + "CANARY")
print(check("wrong"))
for attempt in (
    lambda: check.__closure__,
    lambda: check.__closure__[0].cell_contents,
    lambda: getattr(check, "__closure__"),
    lambda: check.__code__.co_freevars,
    lambda: check.__code__.co_consts,
    lambda: vars(type(check))["__closure__"].__get__(check),
    lambda: vars(check)["__closure__"],
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
    except KeyError as missing:
        print("KeyError", missing)
