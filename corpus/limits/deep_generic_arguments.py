#: about: lists and tuples nested very deeply among the arguments of generic types raise RecursionError
#: kind: security
#: tests: threat:17 builtin:RecursionError
#: stdout:
#| ['RecursionError', 'RecursionError', 'RecursionError', 'RecursionError', 'RecursionError', 'RecursionError', 'made', 'RecursionError', 'made', 'RecursionError', 'RecursionError', 'RecursionError', 'RecursionError', 'RecursionError', 'RecursionError', 'made', 'RecursionError', 'made']

class G[T]:
    pass


T, = G.__type_params__
kinds = []


def attempt(f):
    try:
        f()
        kinds.append("made")
    except RecursionError:
        kinds.append("RecursionError")


for wrap in (lambda x: [x], lambda x: (x,)):
    deep = T
    for number in range(20000):
        deep = wrap(deep)
    for generic in (list, dict, tuple):
        attempt(lambda: generic[deep, int].__parameters__)
        attempt(lambda: generic[int, deep].__parameters__)
    shallow = [T]
    alias = list[[shallow]]
    attempt(lambda: alias.__parameters__)
    inner = shallow
    for number in range(20000):
        inner.append([T])
        inner = inner[-1]
    attempt(lambda: alias[int])
    attempt(lambda: alias.__parameters__)
print(kinds)
