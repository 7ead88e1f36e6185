#: about: functions with defaults, keyword-only parameters and free variables
#: kind: language
#: stdout:
#| [14, 16] [18, 22]
#| [34]
#| [6, 7] [[0], [1], [2]] [1, 2, 3]
#| [('a', 0), ('b', 1), ('c', 2)]
#| TypeError: required() takes 0 positional arguments but 1 was given
#| TypeError: add() takes from 1 to 2 positional arguments but 3 were given

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

n = 10
def add(x, k=1, *, scale=2): return (x + k) * scale + n
print(list(map(add, [1, 2])), list(map(add, [1, 2], [3, 4])))
n = 20
m = map(add, [1])
n = 30
print(list(m))
def make(k): return lambda x: x + k
print(list(map(make(5), [1, 2])), [list(map(make(k), [0])) for k in range(3)], list(map(lambda f: f(1), map(make, range(3)))))
counter = iter(range(100))
print(list(map(lambda x, c=counter: (x, next(c)), "abc")))
def required(*, k): return k
attempt(lambda: list(map(required, "a")))
attempt(lambda: list(map(add, [1], [2], [3])))
