#: about: a generator that raised is finished, and its state does not leak into the next
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| ZeroDivisionError
#| StopIteration
#| [1]
#| None

def g():
    yield 1
    1 / 0


machine = g()
next(machine)
for turn in range(2):
    try:
        next(machine)
    except (ZeroDivisionError, StopIteration) as error:
        print(type(error).__name__)
other = g()
print([next(other)])
try:
    raise KeyError
except KeyError as error:
    print(error.__context__)
