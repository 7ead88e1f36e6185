#: about: dictionaries changed while their views are walked raise, and go on working
#: kind: security
#: tests: builtin:dict threat:22
#: stdout:
#| RuntimeError RuntimeError RuntimeError
#| RuntimeError
#| 1

found = []
for walk in (lambda t: t.keys(), lambda t: t.values(), lambda t: t.items()):
    table = {number: number for number in range(10)}
    try:
        for item in walk(table):
            table[object()] = 1
    except RuntimeError as error:
        found.append(type(error).__name__)
print(*found)
table = {1: 1, 2: 2}
try:
    for key in reversed(table):
        del table[key]
        table["other"] = 1
        table["more"] = 1
except RuntimeError as error:
    print(type(error).__name__)
table.clear()
table[1] = 1
print(len(table))
