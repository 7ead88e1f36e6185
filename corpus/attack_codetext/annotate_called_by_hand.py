#: about: a function, class or module annotate function takes every format a guest makes up and evaluates only its own expressions
#: kind: security
#: tests: attribute:__code__ attribute:__globals__ threat:11
#: stdout:
#| {'a': 'a', 'b': 'b', 'return': 'r'} {'a': 'a', 'b': 'b', 'return': 'r'} NotImplementedError NotImplementedError {'a': 'a', 'b': 'b', 'return': 'r'} {'a': 'a', 'b': 'b', 'return': 'r'} NotImplementedError {'a': 'a', 'b': 'b', 'return': 'r'} TypeError TypeError {'a': 'a', 'b': 'b', 'return': 'r'} ['a', 'b', 'r', 'a', 'b', 'r', 'a', 'b', 'r', 'a', 'b', 'r', 'a', 'b', 'r', 'a', 'b', 'r']
#| {'x': 'y'} {'x': 'y'} NotImplementedError NotImplementedError {'x': 'y'} {'x': 'y'} NotImplementedError {'x': 'y'} TypeError TypeError {'x': 'y'} ['y', 'y', 'y', 'y', 'y', 'y']
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment

seen = []


def note(x):
    seen.append(x)
    return x


def f(a: note("a"), *b: note("b")) -> note("r"): pass


class D:
    x: note("y")


for target in (f.__annotate__, D.__annotate__):
    for fmt in (1, 2, 3, 4, 0, -1, 10**30, True, "1", None, 1.0):
        try:
            print(target(fmt), end=" ")
        except (NotImplementedError, TypeError, OverflowError) as refused:
            print(type(refused).__name__, end=" ")
    print(seen)
    seen.clear()
for name in ("__code__", "__globals__", "__closure__"):
    try:
        print(getattr(f.__annotate__, name))
    except AttributeError as refused:
        print(refused)
