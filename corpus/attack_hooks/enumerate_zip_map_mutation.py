#: about: lazy builtins over a list that shrinks under them
#: kind: security
#: tests: builtin:enumerate builtin:zip builtin:map builtin:filter builtin:reversed threat:9 threat:22
#: stdout:
#| [(0, 0)]
#| [(0, 0)]
#| [0]
#| [0]
#| [9]
#| [9]

def shrink(pairs, values):
    found = []
    for pair in pairs:
        found.append(pair)
        values.clear()
    return found


for make in (
    enumerate, lambda v: zip(v, v), lambda v: map(int, v), lambda v: filter(lambda x: True, v), reversed,
    lambda v: iter(reversed(v)),
):
    values = list(range(10))
    print(shrink(make(values), values))
