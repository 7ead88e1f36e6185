#: about: del unbinds names, items, attributes and slices
#: kind: language
#: stdout:
#| name 'a' is not defined
#| cannot access local variable 'x' where it is not associated with a value
#| [1, 2, 5, 6, 7, 8]
#| [2, 6, 8]
#| {'b': 2}
#| {}
#| KeyError 'zz'
#| IndexError list assignment index out of range
#| 'C' object has no attribute 'x'
#| name 'undefined' is not defined
#| 'tuple' object doesn't support item deletion

a = 1
del a
try:
    a
except NameError as error:
    print(error)

def f():
    x = 1
    del x
    return x

try:
    f()
except UnboundLocalError as error:
    print(error)
l = list(range(10))
del l[0], l[-1], l[2:4]
print(l)
del l[::2]
print(l)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
class C: pass
c = C()
c.x = c.y = 1
del (c.x), [c.y]
print(vars(c))
for bad in (lambda: d.__delitem__("zz"), lambda: l.__delitem__(50)):
    try:
        bad()
    except (KeyError, IndexError) as error:
        print(type(error).__name__, error)
try:
    del c.x
except AttributeError as error:
    print(error)
try:
    del undefined
except NameError as error:
    print(error)
try:
    del (1, 2)[0]
except TypeError as error:
    print(error)
