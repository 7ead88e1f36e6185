#: about: super() in a method called with None as self is an unbound super object
#: kind: language
#: stdout:
#| AttributeError 'super' object has no attribute 'f'
#| AttributeError 'super' object has no attribute 'f'
#| AttributeError 'super' object has no attribute 'f'

class A:
    def f(self):
        return "A.f"

class B(A):
    def f(self):
        return super().f()
    def g(self):
        return super(B, self).f()
    def h(self):
        s = super()
        return type(s).__name__, s.f

# Once each: CPython's specialized instruction refuses None.
for call in B.f, B.g, B.h:
    try:
        print(call(None))
    except AttributeError as e:
        print(type(e).__name__, e)
