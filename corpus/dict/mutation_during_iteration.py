#: about: changing a dict while iterating it
#: kind: language
#: stdout:
#| ended [1, 2, 3] {1: 'changed', 2: 'changed', 3: 'changed'}
#| RuntimeError dictionary changed size during iteration [1]
#| RuntimeError dictionary changed size during iteration [1]
#| RuntimeError dictionary changed size during iteration [1]
#| ended [1, 2, 3] {1: 1, 2: 1, 3: 1}
#| RuntimeError dictionary changed size during iteration [1]
#| ended [1] {2: 0}
#| ended [1, 2, 3] {1: 'a', 2: 'b', 3: 0}
#| {}
#| {1: 'a', 2: 'b', 3: 'c', 'a': 1, 'b': 2, 'c': 3}
#| cleared while looking {}
#| {1: None, 2: None} {1: 1, 2: 1}

def attempt(build, change):
    d = build()
    seen = []
    try:
        for k in d:
            seen.append(k)
            if len(seen) > 10: break
            change(d, k)
        print("ended", seen, d)
    except (RuntimeError, KeyError) as error: print(type(error).__name__, error, seen)

def three(): return {1: "a", 2: "b", 3: "c"}
attempt(three, lambda d, k: d.update({k: "changed"}))
attempt(three, lambda d, k: d.update({k + 10: 0}))
attempt(three, lambda d, k: d.pop(k))
attempt(three, lambda d, k: d.clear())
attempt(three, lambda d, k: (d.pop(k), d.update({k: 1})))
attempt(lambda: {1: "a"}, lambda d, k: d.pop(k))
attempt(lambda: {1: "a"}, lambda d, k: (d.pop(k), d.update({k + 1: 0})))
attempt(three, lambda d, k: d.update({3: 0}) if k == 3 else d.setdefault(k))
d = three()
for k in list(d): d.pop(k)
print(d)
d = three()
for k, v in d.copy().items(): d[v] = k
print(d)

class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return self.n == other.n

d = {Key(1): 1, 5: 2}
print(d.get(Key(2), "cleared while looking"), d)
try: print({k: d.update({k: 1}) for k in (1, 2)}, d)
except RuntimeError as error: print(error)
