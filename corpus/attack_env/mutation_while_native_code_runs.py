#: about: containers changed from inside comparisons, keys and iteration give errors or results, never a crash
#: kind: security
#: tests: builtin:sorted builtin:list builtin:dict builtin:set threat:9
#: stdout:
#| list modified during sort
#| dictionary changed size during iteration
#| Set changed size during iteration
#| False 0
#| [1, 1, 2, 1, 2, 1, 2]

values = [3, 1, 2]


def key(value):
    values.append(value)
    return value


try:
    values.sort(key=key)
    print("sorted")
except ValueError as error:
    print(error)

table = {1: "a", 2: "b"}
try:
    for k in table:
        table[k + 10] = "new"
except RuntimeError as error:
    print(error)

members = {1, 2}
try:
    for m in members:
        members.add(m + 10)
except RuntimeError as error:
    print(error)


class Clears:
    def __eq__(self, other):
        items.clear()
        return False


items = [Clears(), Clears(), Clears()]
print(5 in items, len(items))
growing = [1, 2]
growing.extend(growing)
growing[1:2] = growing
print(growing)
