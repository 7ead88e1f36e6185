#: about: a hash that failed once may succeed the next time
#: kind: language
#: stdout:
#| 'not ready' 1
#| 'not ready' 2
#| True True 1 True
#| unhashable type: 'list'
#| cannot use 'tuple' as a dict key (unhashable type: 'list')
#| True 1

class H:
    ready = False
    calls = 0
    def __hash__(self):
        H.calls += 1
        if not H.ready: raise KeyError("not ready")
        return 5
h = H()
t = (1, h, (h,))
for _ in range(2):
    try: hash(t)
    except KeyError as error: print(error, H.calls)
H.ready = True
print(hash(t) == hash(t), H.calls > 2, {t: 1}[t], t in {t})
l = [1]
u = (l, 2)
try: hash(u)
except TypeError as error: print(error)
l.append(2)
try: {u: 1}
except TypeError as error: print(error)
class Changing:
    def __init__(self): self.n = 0
    def __hash__(self):
        self.n += 1
        return 3
    def __eq__(self, other): return True
c = Changing()
s = {(c,)}
print((Changing(),) in s, len({(c,), (Changing(),)}))
