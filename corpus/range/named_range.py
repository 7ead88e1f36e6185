#: about: a loop over another object that is named range
#: kind: language
#: stdout:
#| mine(3,)
#| ['mine(1, 2)'] ['mine()']
#| [0, 1, 2]
#| ['a', 'b', 'a', 'b']
#| [0, 1] range
#| [('a', 'c'), ('b', 'd')]

def range(*args): return [f"mine{args}"]
for x in range(3): print(x)
print([x for x in range(1, 2)], list(range()))
del range
print([x for x in range(3)])
def f(range):
    return [x for x in range(2)]
print(f(lambda n: "ab" * n))
r = range
print([i for i in r(2)], r.__name__)
def g():
    range = zip
    return list(range("ab", "cd"))
print(g())
