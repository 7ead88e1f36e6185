#: about: a super object refuses to set, delete, index and call
#: kind: language
#: stdout:
#| AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'super' object is not subscriptable
#| TypeError: object of type 'super' has no len()
#| TypeError: 'super' object is not callable
#| 4
#| 3
#| 1 True True False True

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class A:
    x = 1
    def __getitem__(self, i): return i
    def __len__(self): return 3
    def __call__(self): return "called"
class B(A): pass
s = super(B, B())
t(lambda: setattr(s, "x", 2))
t(lambda: delattr(s, "x"))
t(lambda: s[0])
t(lambda: len(s))
t(lambda: s())
t(lambda: s.__getitem__(4))
t(lambda: s.__len__())
print(s.x, bool(s), s == s, s != s, hash(s) == hash(s))
