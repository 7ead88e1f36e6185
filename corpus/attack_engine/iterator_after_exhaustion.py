#: about: iterators that ended stay ended, whatever happens to their source
#: kind: security
#: tests: builtin:iter builtin:next threat:22
#: stdout:
#| [[], [], [], [], []]

values = [1]
table = {1: 1}
members = {1}
data = bytearray(b"a")
its = [iter(values), iter(table), iter(members), iter(data), reversed(values)]
for it in its:
    list(it)
values.extend([2, 3])
data.extend(b"bc")
print([list(it) for it in its])
