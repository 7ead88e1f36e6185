#: about: an argument list whose source changes the mapping that is unpacked with it
#: kind: security
#: tests: threat:9 threat:22
#: stdout:
#| ((1, 2), {'a': 1})
#| TypeError: keywords must be strings

def f(*args, **kwargs):
    return args, kwargs


table = {"a": 1}


def source():
    yield 1
    table["late"] = 2
    yield 2


print(f(*source(), **table))
try:
    f(**{1: 2})
except TypeError as error:
    print(type(error).__name__ + ":", error)
