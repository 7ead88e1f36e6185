#: about: arguments that dict() refuses
#: kind: language
#: stdout:
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'float' object is not iterable
#| TypeError: 'builtin_function_or_method' object is not iterable
#| TypeError: dict expected at most 1 argument, got 2
#| TypeError: dict expected at most 1 argument, got 3
#| TypeError: 'int' object is not iterable
#| TypeError: dict expected at most 1 argument, got 2
#| TypeError: 'type' object is not iterable
#| TypeError: 'bool' object is not iterable
#| TypeError: dict() argument after ** must be a mapping, not int
#| TypeError: dict() argument after ** must be a mapping, not list
#| TypeError: dict() argument after * must be an iterable, not int
#| TypeError: keywords must be strings
#| TypeError: dict() got multiple values for keyword argument 'a'
#| TypeError: 'int' object is not iterable

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict(1), lambda: dict(None), lambda: dict(1.5), lambda: dict(len), lambda: dict({}, {}), lambda: dict(1, 2, 3), lambda: dict(1, a=2), lambda: dict({}, {}, a=1), lambda: dict(object), lambda: dict(True))
show(lambda: dict(**1), lambda: dict(**[1]), lambda: dict(*1), lambda: dict(**{1: 2}), lambda: dict(a=1, **{"a": 2}), lambda: dict(x for x in 5))
