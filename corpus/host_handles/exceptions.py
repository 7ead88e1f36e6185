#: about: exceptions are handles: the host gets neither their arguments nor their traceback
#: kind: security
#: env: kinds poke keep kept
#: tests: threat:13
#: stdout:
#| object ZeroDivisionError, object traceback, tuple(str) object ZeroDivisionError
#| ZeroDivisionError division by zero True
#| True
#| object ExceptionGroup

try:
    1 / 0
except ZeroDivisionError as e:
    print(kinds(e, e.__traceback__, e.args), poke(e))
    keep(e)
print(type(kept()).__name__, kept(), kept().__traceback__ is not None)
try:
    raise kept()
except ZeroDivisionError as e:
    print(e is kept())
print(kinds(ExceptionGroup("g", [ValueError(1)])))
