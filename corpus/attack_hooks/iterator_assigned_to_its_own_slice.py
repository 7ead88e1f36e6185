#: about: a generator that changes the list while its items are assigned to a slice of it
#: kind: security
#: tests: builtin:list threat:9 threat:22
#: stdout:
#| [0, 1, 2]
#| [10, 0, 1, 2, 11]

def source(values, change):
    for number in range(3):
        change(values)
        yield number


values = [1] * 5
values[:] = source(values, list.clear)
print(values)
values = [10, 11]
values[1:1] = source(values, lambda v: None)
print(values)
