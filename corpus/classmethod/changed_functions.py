#: about: Class and static methods whose function is replaced
#: kind: language
#: stdout:
#| ('first', 'first')
#| ('second C', 'second', 'second C', 'second')
#| 2
#| ('third', 'third')
#| 5
#| third
#| plain
#| TypeError: <lambda>() missing 1 required positional argument: 'self'
#| TypeError: staticmethod expected 1 argument, got 0
#| None
#| 5

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    cm = classmethod(lambda cls: "first")
    sm = staticmethod(lambda: "first")
show(lambda: (C.cm(), C.sm()))
vars(C)["cm"].__init__(lambda cls: "second " + cls.__name__)
vars(C)["sm"].__init__(lambda: "second")
show(lambda: (C.cm(), C.sm(), C().cm(), C().sm()))
for _ in range(3):
    for f, expect in ((lambda cls: 1, 1), (lambda cls: 2, 2)):
        vars(C)["cm"].__init__(f)
        if C.cm() != expect: print("stale")
class D(C): pass
show(lambda: D.cm())
C.cm = classmethod(lambda cls: "third")
show(lambda: (D.cm(), D().cm()))
D.cm = 5
show(lambda: D.cm)
del D.cm
show(lambda: D.cm())
C.cm = lambda self: "plain"
show(lambda: D().cm())
show(lambda: D.cm())
show(lambda: vars(C)["sm"].__init__())
show(lambda: vars(C)["sm"].__init__(5))
show(lambda: C.sm)
