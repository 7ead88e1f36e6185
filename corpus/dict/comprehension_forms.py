#: about: dict comprehensions: scopes, order, conditions, errors
#: kind: language
#: stdout:
#| {0: 0, 1: 1, 2: 4, 3: 9} {0: (0, 0), 1: (1, 0), 2: (2, 0), 3: (2, 1)} {'b': 2} {1: 'c', 2: 'b'}
#| {1: -1, 2: -2} [1, -1, 2, -2]
#| {0: 0, 1: 2, 2: 4} 2
#| {0: {}, 1: {0: 0}, 2: {0: 0, 1: 2}} {'ab': ['a', 'b'], 'c': ['c']}
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| ZeroDivisionError: division by zero
#| TypeError: cannot unpack non-iterable int object
#| ValueError: too many values to unpack (expected 2)
#| TypeError: 'int' object is not iterable
#| {'a': 'a', 'b': 'b'}
#| ['b', 'b']
#| ['a', 'b']

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

print({x: x * x for x in range(4)}, {x + y: (x, y) for x in range(3) for y in range(2)}, {k: v for k, v in {"a": 1, "b": 2}.items() if v > 1}, {v: k for k, v in zip("abc", (1, 2, 1))})
log = []
def t(x):
    log.append(x)
    return x
print({t(k): t(-k) for k in (1, 2)}, log)
print({(a := n): a * 2 for n in range(3)}, a)
print({i: {j: i * j for j in range(i)} for i in range(3)}, {c: [k for k in c] for c in ("ab", "c")})
show(lambda: {[]: 1 for _ in "a"}, lambda: {k: 1 / k for k in (1, 0)}, lambda: {k: v for k, v in [1]}, lambda: {k: v for k, v in ["abc"]}, lambda: {k: 0 for k in 5}, lambda: {k: (lambda: k)() for k in "ab"}, lambda: [f() for f in {k: (lambda: k) for k in "ab"}.values()])
fns = {k: (lambda k=k: k) for k in "ab"}
print([f() for f in fns.values()])
