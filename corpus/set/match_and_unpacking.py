#: about: sets in assignments, calls and patterns
#: kind: language
#: stdout:
#| 5 1 [2, 3]
#| [1, 2, 3]
#| set {1, 2}
#| frozenset frozenset({1})
#| ValueError: too many values to unpack (expected 2)
#| ValueError: not enough values to unpack (expected 2, got 1)
#| TypeError: frozenset({1}) argument after ** must be a mapping, not set
#| 7
#| done

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

a, = {5}
(b, *c) = {1, 2, 3}
print(a, b, c)
def f(*args): return sorted(args)
print(f(*{3, 1}, *{2}))
match {1, 2}:
    case [x, y]: print("sequence")
    case {}: print("mapping")
    case set(s): print("set", s)
match frozenset([1]):
    case set(): print("set")
    case frozenset(f): print("frozenset", f)
def two():
    a, b = {1, 2, 3}
def none():
    a, b = {1}
show(two, none, lambda: f(*{1}, **{2}))
for x in {7}: print(x)
else: print("done")
