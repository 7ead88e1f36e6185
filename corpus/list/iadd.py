#: about: += extends the same list with any iterable
#: kind: language
#: stdout:
#| [1, 2, 3, 'a', 'b', 'k', 0, 1, 'g', 'e', 'n'] True
#| 22
#| TypeError: 'int' object is not iterable TypeError: 'NoneType' object is not iterable TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__iadd__' requires a 'list' object but received a 'tuple'
#| True [1, 'x']
#| KeyError: 'late' [1, 'x', 1]
#| 'tuple' object does not support item assignment ([1],)
#| {'a': [1, 2]}
#| [1] True {'items': [1]}
#| ([1, 2], [1])

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = alias = [1]
l += [2]
l += (3,)
l += "ab"
l += {"k": 1}
l += range(2)
l += (x for x in "gen")
l += []
print(l, l is alias)
l += l
print(len(l))
print(attempt(l.__iadd__, 5), attempt(l.__iadd__, None), attempt(l.__iadd__), attempt(l.__iadd__, [], []), attempt(list.__iadd__, (), []))
m = [1]
print(m.__iadd__("x") is m, m)
def g():
    yield 1
    raise KeyError("late")
print(attempt(m.__iadd__, g()), m)
t = ([],)
try: t[0] += [1]
except TypeError as error: print(error, t)
d = {"a": [1]}
d["a"] += [2]
print(d)
class C: items = []
c = C()
c.items += [1]
print(C.items, c.items is C.items, vars(c))
def local():
    x = y = []
    x += [1]
    x = x + [2]
    return x, y
print(local())
