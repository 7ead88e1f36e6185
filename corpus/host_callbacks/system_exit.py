#: about: SystemExit of the guest inside a callback stays the guest's
#: kind: security
#: env: apply
#: tests: threat:13
#: stdout:
#| left
#| RuntimeError q

def leave():
    raise ValueError("left")


try:
    apply(leave)
except ValueError as e:
    print(e)


class Quiet(BaseException):
    pass


def quiet():
    raise Quiet("q")


try:
    apply(quiet)
except Exception as e:
    print(type(e).__name__, e)
