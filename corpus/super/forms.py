#: about: super() with zero, one and two arguments, and wrong ones
#: kind: language
#: stdout:
#| ('A.f', 'A.f', 'A.f', 'A.f')
#| AttributeError: 'super' object has no attribute '__name__'
#| RuntimeError: super(): no arguments
#| A.f
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#| RuntimeError: super(): no arguments
#| TypeError: super() argument 1 must be a type, not int
#| TypeError: super() argument 1 must be a type, not int
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
#| TypeError: super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
#| TypeError: super(type, obj): obj (type A) is not an instance or subtype of type (B).
#| TypeError: super(type, obj): obj (type int) is not an instance or subtype of type (A).
#| <super: <class 'A'>, NULL>
#| TypeError: super() expected at most 2 arguments, got 3
#| TypeError: super() takes no keyword arguments
#| TypeError: super() takes no keyword arguments
#| AttributeError: 'super' object has no attribute 'nope'
#| AttributeError: 'super' object has no attribute 'f'
#| <super: <class 'A'>, NULL>
#| <super: <class 'B'>, <B object>>
#| <super: <class 'B'>, <B object>>
#| <super: <class 'object'>, <B object>>
#| True
#| <class 'super'>
#| RuntimeError: super(): __class__ cell not found
#| RuntimeError: super(): no arguments

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return "B.f"
    def g(self): return super().f()
    def h(self): return super(B, self).f()
    @classmethod
    def c(cls): return super().__name__
    @staticmethod
    def s(): return super()
    @staticmethod
    def s1(x): return super().f()
b = B()
show(lambda: (b.g(), b.h(), super(B, b).f(), super(B, B).f(b)))
show(lambda: B.c())
show(lambda: B.s())
show(lambda: B.s1(b))
show(lambda: B.s1(5))
show(lambda: super())
show(lambda: super(5))
show(lambda: super(5, 6))
show(lambda: super(A, 5))
show(lambda: super(B, A()))
show(lambda: super(B, A))
show(lambda: super(A, int))
show(lambda: super(A, None))
show(lambda: super(1, 2, 3))
show(lambda: super(type=A))
show(lambda: super(A, object_or_type=b))
show(lambda: super(A, b).nope)
show(lambda: super(A).f)
show(lambda: super(A))
show(lambda: super(B, b))
show(lambda: super(B, B))
show(lambda: super(object, b))
show(lambda: super(object, b).__repr__ is not None)
show(lambda: type(super(B, b)))
def outside(self): return super()
show(lambda: outside(b))
def noargs(): return super()
show(noargs)
