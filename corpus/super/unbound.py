#: about: Unbound super objects as descriptors
#: kind: language
#: stdout:
#| A.f B via B
#| A.f C via B
#| <super: <class 'B'>, NULL>
#| A.f B
#| TypeError: __get__(None, None) is invalid
#| <super: <class 'B'>, NULL>
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#| TypeError: super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
#| <super: <class 'B'>, <B object>>
#| <super: <class 'B'>, <B object>>
#| TypeError: __get__ expected at least 1 argument, got 0
#| A.f B
#| S
#| <super: <class 'B'>, NULL>
#| <super: <class 'B'>, <B object>>
#| 5
#| 2
#| AttributeError: 'S2' object has no attribute 'f'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def f(self): return "A.f " + type(self).__name__
class B(A):
    def f(self): return self._up.f() + " via B"
B._up = super(B)
class C(B): pass
show(lambda: B().f())
show(lambda: C().f())
show(lambda: B._up)
show(lambda: super(B).__get__(B()).f())
show(lambda: super(B).__get__(None) is not None)
show(lambda: super(B).__get__(None, B))
show(lambda: super(B).__get__(5))
show(lambda: super(B).__get__(A()))
show(lambda: super(B, B()).__get__(5))
show(lambda: super(B).__get__(B))
show(lambda: super(B).__get__())
class S(super): pass
show(lambda: S(B, B()).f())
show(lambda: type(S(B).__get__(B())).__name__)
show(lambda: repr(S(B)))
show(lambda: repr(S(B, B())))
s = S(B, B())
s.x = 5
show(lambda: s.x)
class S2(super):
    def __init__(self, *a): self.args = a
show(lambda: len(S2(B, B()).args))
show(lambda: S2(B, B()).f())
