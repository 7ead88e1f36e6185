#: about: a failed assert ends the program
#: kind: language
#: raises: AssertionError: no items: []
#: stdout:
#| 1

def check(items):
    assert items, f"no items: {items!r}"
    return len(items)

RESULT = check([1])
print(RESULT)
check([])
