#: about: generic aliases nested very deeply raise RecursionError in text, hash, comparison and substitution
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| {'RecursionError'}

alias = other = list[int]
for level in range(100000):
    alias = list[alias]
    other = list[other]
kinds = set()
for action in (lambda: repr(alias), lambda: alias == other, lambda: alias | None == other | None):
    try:
        action()
        kinds.add("walked")
    except RecursionError:
        kinds.add("RecursionError")
print(kinds)
