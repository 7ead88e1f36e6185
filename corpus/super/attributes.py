#: about: The attributes of super objects
#: kind: language
#: profile: compat
#: stdout:
#| <class '__main__.B'> <class '__main__.B'> <class '__main__.B'> None <class '__main__.B'>
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| {}
#| ({}, <class '__main__.B'>)
#| <member '__thisclass__' of 'super' objects>
#| None
#| <super: <class 'NULL'>, NULL>
#| AttributeError 'super' object has no attribute 'x'
#| None
#| <super: <class 'A'>, NULL>
#| <super: <class 'B'>, <B object>>
#| TypeError super() argument 1 must be type, not int
#| TypeError descriptor '__init__' of 'super' object needs an argument
#| TypeError super.__new__(int): int is not a subtype of super
#| True
#| TypeError expected 1 argument, got 0
#| <super: <class 'B'>, <B object>>
#| True
#| <class '__main__.B'>
#| <class '__main__.A'>
#| ValueError class
#| TypeError super(type, obj): obj (instance of NotType) is not an instance or subtype of type (B).

class A: pass
class B(A): pass
b = B()
s = super(B, b)
print(s.__thisclass__, s.__self_class__, super(B).__thisclass__, super(B).__self_class__, super(B, B).__self_class__)
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
show(lambda: setattr(s, "__thisclass__", A))
show(lambda: delattr(s, "__thisclass__"))
show(lambda: setattr(s, "__self_class__", A))
show(lambda: s.__dict__)
class T(super): pass
t = T(B, b)
t.x = 1
show(lambda: (t.__dict__, t.__thisclass__))
show(lambda: super.__thisclass__)
show(lambda: super.__new__(super).__thisclass__)
show(lambda: repr(super.__new__(super)))
show(lambda: super.__new__(super).x)
show(lambda: super.__init__(super.__new__(super), B))
u = super(B, b)
super.__init__(u, A)
show(lambda: u)
super.__init__(u, B, b)
show(lambda: u)
show(lambda: super.__init__(u, 1))
show(lambda: super.__init__())
show(lambda: super.__new__(int))
show(lambda: super.__getattribute__(s, "__init__") is not None)
show(lambda: super.__getattribute__(s))
show(lambda: super.__repr__(s))
show(lambda: super.__get__(s, b) is s)
class Liar:
    __class__ = B
show(lambda: super(B, Liar()).__self_class__)
show(lambda: super(A, Liar()).__thisclass__)
class Raises:
    @property
    def __class__(self): raise ValueError("class")
show(lambda: super(B, Raises()))
class NotType:
    __class__ = 5
show(lambda: super(B, NotType()))
