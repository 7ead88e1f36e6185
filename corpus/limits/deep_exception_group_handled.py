#: about: except* and split of a group nested very deeply raise RecursionError
#: kind: security
#: tests: builtin:ExceptionGroup builtin:RecursionError threat:17
#: limits: steps=100000000 memory=400000000
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError

group = ValueError("leaf")
for level in range(20000):
    group = ExceptionGroup("g", [group])


def star():
    try:
        raise group
    except* KeyError:
        pass


for action in (star, lambda: group.split(KeyError), lambda: group.subgroup(KeyError)):
    try:
        action()
        print("walked")
    except RecursionError:
        print("RecursionError")
    except BaseException as error:
        print(type(error).__name__)
