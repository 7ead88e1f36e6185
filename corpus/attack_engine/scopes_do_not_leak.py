#: about: class, comprehension and cell scopes show each other's variables where the language says so only
#: kind: security
#: tests: threat:22
#: stdout:
#| (['outer'], 'c', 'outer', 'outer', 'outer', 'outer', 'swapped', 'swapped')
#| [2, 2, 2, (0, 2), (1, 2), 'NameError', 'NameError', 'NameError', 'NameError', 'NameError']
#| name 'leaked' is not defined
#| (1, 2)
#| name 'e' is not defined

def outer():
    hidden = "outer"
    class C:
        hidden = "class"
        seen = [hidden for i in range(1)]
        first = [i for i in hidden][0]
        def method(self): return hidden
        lazy = lambda self: hidden
        class D:
            inner = hidden
    def swap():
        nonlocal hidden
        old, hidden = hidden, "swapped"
        return old
    return C.seen, C.first, C().method(), C().lazy(), C.D.inner, swap(), hidden, C().method()


print(outer())


def cells():
    made = []
    for i in range(3):
        made.append(lambda: i)
    made += [lambda j=j: (j, i) for j in range(2)]
    def delete():
        nonlocal i
        del i
    values = [f() for f in made]
    delete()
    for f in made:
        try:
            f()
        except NameError as e:
            values.append(type(e).__name__)
    return values


print(cells())
for source in (lambda: [leaked for leaked in [1]] and leaked, lambda: (x := 1) and [y := 2 for _ in "a"] and (x, y)):
    try:
        print(source())
    except NameError as e:
        print(e)
try:
    raise KeyError
except KeyError as e:
    pass
try:
    e
except NameError as gone:
    print(gone)
