#: about: a chain of a hundred thousand generators is resumed or refused, and the host survives either
#: kind: security
#: tests: threat:17
#: stdout:
#| 1
#| dropped

def link(inner):
    yield from inner


chain = iter([1])
for level in range(100000):
    chain = link(chain)
try:
    answer = next(chain)
except RecursionError:
    answer = 1
print(answer)
del chain
print("dropped")
