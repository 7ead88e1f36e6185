#: about: list.copy is shallow, of exactly the type list
#: kind: language
#: stdout:
#| [[1], 2] False True True
#| [[1, 3], 2] [[1, 3], 2, 4]
#| <class 'list'> <class 'list'> <class 'list'> False
#| [] TypeError: list.copy() takes no arguments (1 given) TypeError: list.copy() takes no keyword arguments TypeError: unbound method list.copy() needs an argument TypeError: descriptor 'copy' for 'list' objects doesn't apply to a 'tuple' object
#| True False [[[...]]] [[...]]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

inner = [1]
l = [inner, 2]
c = l.copy()
print(c, c is l, c[0] is inner, c == l)
inner.append(3)
c.append(4)
print(l, c)
class L(list):
    def __init__(self, *a): super().__init__(*a)
m = L([1])
m.tag = 5
print(type(m.copy()), type(m[:]), type(list(m)), hasattr(m.copy(), "tag"))
print([].copy(), attempt(l.copy, 1), attempt(lambda: l.copy(x=1)), attempt(list.copy), attempt(list.copy, ()))
r = []
r.append(r)
k = r.copy()
print(k[0] is r, k is r, k, r)
