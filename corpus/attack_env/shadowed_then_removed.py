#: about: assigning and deleting the name of an absent builtin reveals nothing behind it
#: kind: security
#: tests: threat:8
#: stdout:
#| name 'open' is not defined
#| name 'eval' is not defined
#| name 'exec' is not defined
#| name 'compile' is not defined
#| name 'open' is not defined
#| name 'input' is not defined

open = 1
del open
eval = 2
del eval
exec = compile = 3
del exec, compile
for look in (lambda: open, lambda: eval, lambda: exec, lambda: compile):
    try:
        print("found", look())
    except NameError as missing:
        print(missing)


class Scope:
    open = 5
    del open
    try:
        print(open)
    except NameError as missing:
        print(missing)


def function():
    global input
    input = 1
    del input
    return input


try:
    print(function())
except NameError as missing:
    print(missing)
