#: about: a name of the host is a global like any other: rebinding it changes nothing in the host
#: kind: security
#: env: count keep kept settings kinds
#: tests: threat:13
#: stdout:
#| the guest's own
#| name 'count' is not defined
#| True dict(str: str, str: list(int, list(int, int)), str: tuple(int, str), str: bytes, str: dict(str: dict(str: bool, str: none, str: float)))

def count(n=0):
    return "the guest's own"


print(count(5))
del count
try:
    count()
except NameError as e:
    print(e)
keep = kept = None
print(settings is not None, kinds(settings))
