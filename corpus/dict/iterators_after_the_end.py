#: about: an exhausted iterator stays exhausted
#: kind: language
#: stdout:
#| [1] end 0
#| end [] True
#| [2, 0] end 0
#| end [] True
#| [(1, 2), (2, 0), (3, 0)] end 0
#| end [] True
#| [4, 3, 2, 1] end 0
#| end [] True
#| end 0 []
#| RuntimeError: dictionary changed size during iteration

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: 2}
for make in (iter, lambda d: iter(d.values()), lambda d: iter(d.items()), reversed):
    it = make(d)
    print(list(it), next(it, "end"), it.__length_hint__())
    d[len(d) + 1] = 0
    print(next(it, "end"), list(it), iter(it) is it)
it = iter({})
print(next(it, "end"), it.__length_hint__(), list(it))
d = {}
it = iter(d)
d[1] = 1
show(lambda: next(it))
