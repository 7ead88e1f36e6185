#: about: a list that is changed while it is sorted
#: kind: language
#: stdout:
#| ValueError: list modified during sort [1, 2, 3]
#| None [1, 2, 3]
#| None [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| None [1, 2, 3]
#| None [1, 2, 3]
#| None [1, 2, 3]
#| None [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| ValueError: list modified during sort [1, 2, 3]
#| KeyError: 'lt' [3, 1]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

def run(act):
    l = [3, 1, 2]
    def key(x):
        act(l)
        return x
    return attempt(lambda: l.sort(key=key)), l
for act in (lambda l: l.append(9), lambda l: l.clear(), lambda l: l.extend([]), lambda l: l.extend([1]), lambda l: l.insert(0, 5), lambda l: l.__init__([4]), lambda l: l.__setitem__(slice(None), [7]), lambda l: l.sort(), lambda l: l.reverse(), lambda l: l.__imul__(2), lambda l: l.copy(), lambda l: (l.append(1), l.pop()), lambda l: (l.append(1), l.clear())):
    print(*run(act))
class X:
    l = []
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        X.l.append(self)
        return self.n < other.n
    def __repr__(self): return str(self.n)
X.l = [X(3), X(1), X(2)]
print(attempt(X.l.sort), X.l)
class Fails(X):
    def __lt__(self, other):
        X.l.append(1)
        raise KeyError("lt")
X.l = [Fails(3), Fails(1)]
print(attempt(X.l.sort), X.l)
