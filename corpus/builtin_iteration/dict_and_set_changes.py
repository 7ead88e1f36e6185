#: about: iterators over dicts and sets notice changes of size
#: kind: language
#: stdout:
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: Set changed size during iteration
#| RuntimeError: Set changed size during iteration
#| 2 end
#| RuntimeError: dictionary changed size during iteration
#| 'end'
#| 'end'
#| RuntimeError: dictionary changed size during iteration
#| {}

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

d = {1: 1, 2: 2}
for make in (lambda: iter(d), lambda: iter(d.values()), lambda: iter(d.items()), lambda: reversed(d)):
    i = make(); next(i); d[len(d) + 1] = 0
    attempt(next, i)
    attempt(next, i, "default")
    attempt(next, i)
s = {1, 2}
i = iter(s); next(i); s.add(9)
attempt(next, i)
attempt(next, i, "default")
d = {1: 1, 2: 2}
i = iter(d); next(i); d[1] = 5
print(next(i), next(i, "end"))
i = iter(d); d.clear()
attempt(next, i)
i = iter(d)
attempt(next, i, "end")
d[1] = 2
attempt(next, i, "end")
def change():
    for k in d: d[k + 1] = 0
attempt(change)
def remove():
    for k in list(d): del d[k]
    return d
attempt(remove)
