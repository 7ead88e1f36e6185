#: about: what dict() takes: nothing, a mapping, pairs, keywords, and both
#: kind: language
#: stdout:
#| {}
#| {'a': 1, 'b': 2}
#| {1: 2}
#| {1: 2, 'a': 3}
#| {1: 2, 3: 4}
#| {1: 2, 'z': 0}
#| {'k': 1}
#| {'a': 0, 'b': 1, 'c': 2}
#| {0: 'a', 1: 'b'}
#| {'a': 2}
#| {'a': 2, 'not a name': 3}
#| {}
#| {1: 2}
#| {}
#| {}
#| {}
#| {}
#| {}
#| {'self': 1, 'other': 2, 'iterable': 3}
#| {'self': 1}
#| {'dict': <class 'dict'>}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict(), lambda: dict(a=1, b=2), lambda: dict({1: 2}), lambda: dict({1: 2}, a=3), lambda: dict([(1, 2), [3, 4]]), lambda: dict(((1, 2),), z=0))
show(lambda: dict(iter([("k", 1)])), lambda: dict(zip("abc", range(3))), lambda: dict(enumerate("ab")), lambda: dict({"a": 1}, a=2), lambda: dict([("a", 1)], **{"a": 2, "not a name": 3}))
show(lambda: dict({}.items()), lambda: dict({1: 2}.items()), lambda: dict([]), lambda: dict(()), lambda: dict(""), lambda: dict({}), lambda: dict(set()))
show(lambda: dict(self=1, other=2, iterable=3), lambda: dict(**{"self": 1}), lambda: dict(dict=dict))
