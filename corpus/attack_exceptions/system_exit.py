#: about: SystemExit is the guest's own exception and can be caught like any other
#: kind: security
#: tests: builtin:exit builtin:quit builtin:SystemExit threat:5
#: stdout:
#| 0
#| 3
#| 'text'
#| None
#| 0
#| 3
#| 'text'
#| None
#| SystemExit (1, 2)

for leave in (exit, quit):
    for code in (0, 3, "text", None):
        try:
            leave(code)
            print("went on")
        except SystemExit as error:
            print(repr(error.code))
try:
    raise SystemExit((1, 2))
except BaseException as error:
    print(type(error).__name__, error.code)
