#: about: every way of changing the size ends iteration with RuntimeError, and keeps doing so
#: kind: language
#: stdout:
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0
#| ['RuntimeError: dictionary changed size during iteration', 'RuntimeError: dictionary changed size during iteration'] 0

def trial(change, make=lambda d: iter(d)):
    d = {n: n for n in range(5)}
    it = make(d)
    next(it)
    change(d)
    out = []
    for _ in range(2):
        try: out.append(next(it))
        except (RuntimeError, StopIteration) as e: out.append(f"{type(e).__name__}: {e}")
    return out, it.__length_hint__()
for make in (iter, lambda d: iter(d.values()), lambda d: iter(d.items()), reversed, lambda d: reversed(d.values()), lambda d: reversed(d.items())):
    for change in (lambda d: d.clear(), lambda d: d.pop(0), lambda d: d.popitem(), lambda d: d.__setitem__("n", 1), lambda d: d.setdefault("n"), lambda d: d.update(n=1), lambda d: d.__ior__({"n": 1}), lambda d: d.__delitem__(4)):
        print(*trial(change, make), sep=" ")
