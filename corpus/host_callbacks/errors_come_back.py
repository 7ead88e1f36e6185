#: about: what guest code raises inside a call by the host arrives as it was, a KeyError's key included
#: kind: security
#: env: apply
#: tests: threat:13
#: stdout:
#| KeyError('k') None None
#| KeyError("'k'") None None
#| KeyError('a\x00b\ud800') None None
#| KeyError('3') None None
#| ValueError('\x00') None None
#| RuntimeError("'k'") None None
#| ZeroDivisionError('division by zero') None None

class Mine(KeyError): pass


def show(f):
    try: apply(f)
    except Exception as e: print(ascii(e), e.__cause__, e.__context__)


def fail(e):
    raise e


for e in KeyError("k"), KeyError("'k'"), KeyError("a\0b\ud800"), KeyError(3), ValueError("\0"), Mine("k"):
    show(lambda: fail(e))
show(lambda: 1 / 0)
