#: about: building from a source that changes meanwhile
#: kind: language
#: raises: RuntimeError: dictionary changed size during iteration
#: stdout:
#| [1, 2, 3] set()
#| 6 6
#| 2 []
#| True

s = {1, 2, 3}
def gen():
    for x in list(s):
        s.discard(x)
        yield x
print(sorted(frozenset(gen())), s)
l = [1, 2]
class G:
    def __hash__(self):
        if len(l) < 6: l.append(G())
        return len(l)
    def __eq__(self, o): return self is o
l.append(G())
print(len(frozenset(l)), len(l))
class Clears:
    def __hash__(self):
        l.clear()
        return 1
l[:] = [1, Clears(), 3, 4]
print(len(frozenset(l)), l)
d = {1: 1}
class Adds:
    def __hash__(self): return 1
    def __eq__(self, o):
        d[len(d) + 10] = 0
        return False
d[Adds()] = 0
print(len(d) >= 2)
def changing():
    for k in d:
        d[k] = 5
        yield k
print(len(frozenset(changing())) == len(d))
