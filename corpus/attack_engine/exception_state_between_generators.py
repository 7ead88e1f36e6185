#: about: the exception being handled is a matter of each generator
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| None
#| ValueError
#| None

def g():
    try:
        raise ValueError("inner")
    except ValueError as error:
        yield error.__context__
        fresh = KeyError()
        try:
            raise fresh
        except KeyError:
            yield type(fresh.__context__).__name__
    try:
        raise TypeError
    except TypeError as error:
        yield error.__context__


machine = g()
print(next(machine))
try:
    1 / 0
except ZeroDivisionError:
    print(next(machine))
print(next(machine))
