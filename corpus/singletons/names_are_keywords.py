#: about: What can and cannot be assigned among the constants
#: kind: language
#: stdout:
#| 5 6 Ellipsis
#| NotImplemented Ellipsis
#| none
#| None
#| true
#| None
#| false
#| None
#| {}
#| {'None': 1, 'True': 2}
#| K 3

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
NotImplemented = 5
Ellipsis = 6
print(NotImplemented, Ellipsis, ...)
del NotImplemented, Ellipsis
print(NotImplemented, Ellipsis)
class C:
    pass
c = C()
for name in ("None", "True", "False"):
    setattr(c, name, name.lower())
    print(getattr(c, name))
    show(lambda: delattr(c, name))
print(vars(c))
def f(**k): return k
print(f(**{"None": 1, "True": 2}))
print(type("K", (), {"None": 3}).__name__, getattr(type("K", (), {"None": 3}), "None"))
