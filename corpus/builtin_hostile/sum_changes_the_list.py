#: about: an addition that changes the list being summed
#: kind: language
#: stdout:
#| 2 []
#| 37.5 5
#| (1+1j) 2
#| RuntimeError: dictionary changed size during iteration

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Add:
    def __init__(self, action): self.action = action
    def __radd__(self, other):
        self.action()
        return other + 1
data = [1, Add(lambda: data.clear()), 5]
print(sum(data), data)
data = [1.5, Add(lambda: data.extend([10, 20])), 5]
print(sum(data), len(data))
data = [1j, Add(lambda: data.pop()), 5]
print(sum(data), len(data))
d = {1: 1}
def walk():
    for k in d: yield k
class Grow:
    def __radd__(self, other): d[len(d) + 5] = 0; return other
d = {Grow(): 0, Grow(): 1}
attempt(sum, d)
