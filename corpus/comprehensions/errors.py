#: about: exceptions inside comprehensions and bad iterables
#: kind: language
#: stdout:
#| TypeError 'int' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| ValueError too many values to unpack (expected 2, got 3)
#| ZeroDivisionError division by zero
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| {'a': 'b'}
#| TypeError cannot unpack non-iterable int object
#| TypeError 'int' object is not iterable
#| ValueError stopped at 2
#| [0, 1, 2]
#| [2, 3, 5]

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError, ZeroDivisionError, KeyError, UnboundLocalError) as error:
        print(type(error).__name__, error)

attempt(lambda: [x for x in 5])
attempt(lambda: [x for x in None])
attempt(lambda: [x for x, y in [(1, 2, 3)]])
attempt(lambda: [1 / x for x in (1, 0)])
attempt(lambda: {[]: 1 for _ in range(1)})
attempt(lambda: {[] for _ in range(1)})
attempt(lambda: {k: v for k, v in {"ab": 1}})
attempt(lambda: {k: v for k, v in [1]})
attempt(lambda: [y for x in range(2) for y in x])
log = []

def note(x):
    log.append(x)
    if x == 2: raise ValueError("stopped at 2")
    return x

attempt(lambda: [note(x) for x in range(5)])
print(log)

def returns_inside():
    for x in [i * i for i in range(5)]:
        try:
            return [10 // (x - j) for j in range(3)]
        except ZeroDivisionError:
            continue

print(returns_inside())
