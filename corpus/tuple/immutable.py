#: about: nothing about a tuple can be set or deleted
#: kind: language
#: stdout:
#| set0 TypeError: 'tuple' object does not support item assignment (1, [2])
#| del0 TypeError: 'tuple' object doesn't support item deletion (1, [2])
#| setslice TypeError: 'tuple' object does not support item assignment (1, [2])
#| delslice TypeError: 'tuple' object does not support item deletion (1, [2])
#| setattribute AttributeError: 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes (1, [2])
#| setmethod AttributeError: 'tuple' object attribute 'count' is read-only (1, [2])
#| delattribute AttributeError: 'tuple' object attribute 'count' is read-only (1, [2])
#| aug TypeError: 'tuple' object does not support item assignment (1, [2])
#| augl None (1, [3, 3])
#| setcls TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses (1, [3, 3])
#| settype TypeError: cannot set 'x' attribute of immutable type 'tuple' (1, [3, 3])
#| outside TypeError: 'tuple' object does not support item assignment (1, [3, 3])
#| unhashable_key TypeError: 'tuple' object does not support item assignment (1, [3, 3])
#| False False False False False False False False False False False False False AttributeError: 'tuple' object has no attribute 'append' AttributeError: 'tuple' object has no attribute 'sort' AttributeError: 'tuple' object has no attribute 'y' and no __dict__ for setting new attributes AttributeError: 'tuple' object attribute 'index' is read-only

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

t = (1, [2])
def set0(): t[0] = 5
def del0(): del t[0]
def setslice(): t[0:1] = (5,)
def delslice(): del t[:]
def setattribute(): t.x = 1
def setmethod(): t.count = 1
def delattribute(): del t.count
def aug():
    u = t
    u[0] += 1
def augl(): t[1].__iadd__([3]); t[1][0] += 1
def setcls(): t.__class__ = list
def settype(): tuple.x = 1
def outside(): t[9] = 1
def unhashable_key(): t["a"] = 1
for f in (set0, del0, setslice, delslice, setattribute, setmethod, delattribute, aug, augl, setcls, settype, outside, unhashable_key): print(f.__name__, attempt(f), t)
for name in ("append", "extend", "insert", "remove", "pop", "sort", "reverse", "clear", "copy", "__setitem__", "__delitem__", "__iadd__", "__imul__"): print(hasattr(t, name), end=" ")
print(attempt(lambda: t.append), attempt(lambda: t.sort()), attempt(setattr, t, "y", 1), attempt(delattr, t, "index"))
