#: about: a comprehension sees the same iteration errors
#: kind: language
#: stdout:
#| RuntimeError: dictionary changed size during iteration
#| {2: 2, 3: 3}
#| {2: 2, 3: 3}
#| {}
#| RuntimeError: dictionary changed size during iteration
#| 7
#| {0: None, 1: None, 2: None, 3: None, 4: None, 5: None, 100: None}
#| {0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 100: 0}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: 1, 2: 2, 3: 3}
show(lambda: {k: d.pop(k) for k in d}, lambda: d, lambda: {k: d.pop(k) for k in list(d)}, lambda: d)
d = {n: n for n in range(6)}
show(lambda: {k: d.setdefault(k + 100, 0) for k in d}, lambda: len(d), lambda: {k: d.update({k: 0}) for k in d}, lambda: d)
