#: about: an iterator that empties and grows the list it extends
#: kind: security
#: tests: builtin:list threat:9 threat:22
#: stdout:
#| [2]
#| [0, 'x', 'x', 1, 'x', 'x', 2]

values = []


def clearing():
    for number in range(3):
        values.clear()
        yield number


values.extend(clearing())
print(values)
values = []


def growing():
    for number in range(3):
        yield number
        if number < 2:
            values.append("x")
            values.append("x")


values.extend(growing())
print(values)
