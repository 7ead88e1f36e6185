#: about: assigning a table of builtins to __builtins__ gives functions made later no new builtins
#: kind: security
#: tests: attribute:__builtins__ threat:10
#: stdout:
#| own open
#| attribute access to '__builtins__' is blocked in this environment

__builtins__ = {"open": "own open"}


def later():
    return open


try:
    found = later()
except NameError:
    found = "own open"
print(found)
try:
    print(later.__builtins__)
except AttributeError as refused:
    print(refused)
