#: about: a set updated from things made of itself
#: kind: language
#: stdout:
#| [1, 2, 3, 11, 12, 13]
#| [('a', 'b'), (0, 'q'), 1, '1', 11, 12, 13, 2, 3, 5, 7]
#| 11
#| RuntimeError: Set changed size during iteration
#| None
#| None
#| RuntimeError: Set changed size during iteration
#| True
#| 4

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2, 3}
s.update(x + 10 for x in list(s))
print(sorted(s))
s.update(map(str, [1]), filter(None, [0, 5]), reversed([7]), zip("a", "b"), enumerate("q"))
print(sorted(s, key=str))
def grow():
    for x in s: s.add(x)
    return len(s)
def grow_more():
    for x in s: s.add(str(x) * 2)
show(grow, grow_more, lambda: s.update(iter(s)), lambda: s.update(x for x in s), lambda: s.difference_update(x for x in s), lambda: len(s) > 0)
d = dict.fromkeys("ab")
t = set(d)
t.update(d.keys(), d.items(), d)
print(len(t))
