#: about: a key or comparison that changes the list being searched
#: kind: language
#: stdout:
#| 1 [3]
#| 30 [1, 2, 3, 10, 20, 30]
#| V1 []
#| V3 []
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: Set changed size during iteration

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

data = [3, 1, 2]
def shrink(v):
    if data: data.pop()
    return v
print(min(data, key=shrink), data)
data = [1, 2, 3]
def grow(v):
    if len(data) < 6: data.append(v * 10)
    return v
print(max(data, key=grow), data)
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        items.clear()
        return self.v < other.v
    def __gt__(self, other):
        items.clear()
        return self.v > other.v
    def __repr__(self): return f"V{self.v}"
items = [V(2), V(1), V(3)]
print(min(items), items)
items = [V(2), V(3), V(1)]
print(max(items), items)
d = {1: "a", 2: "b"}
attempt(min, d, key=lambda k: d.__setitem__(k + 10, 0))
s = {1, 2, 3}
attempt(max, s, key=lambda k: s.add(k + 100))
