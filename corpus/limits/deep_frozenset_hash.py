#: about: hashing frozensets nested very deeply raises RecursionError or ends
#: kind: security
#: tests: builtin:frozenset builtin:hash threat:17
#: stdout:
#| done

value = frozenset()
other = frozenset()
for level in range(100000):
    value = frozenset([value])
    other = frozenset([other])
for action in (lambda: hash(value), lambda: value == other, lambda: repr(value), lambda: {value} == {other}):
    try:
        action()
    except RecursionError:
        pass
print("done")
