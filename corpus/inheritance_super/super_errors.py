#: about: what goes wrong with super()
#: kind: language
#: stdout:
#| AttributeError 'super' object has no attribute 'nothing'
#| RuntimeError super(): no arguments
#| RuntimeError super(): arg[0] deleted
#| AttributeError 'super' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError super(type, obj): obj (instance of B) is not an instance or subtype of type (int).
#| TypeError super() argument 1 must be a type, not int
#| RuntimeError super(): no arguments
#| RuntimeError super(): no arguments
#| TypeError super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
#| AttributeError 'super' object has no attribute 'missing'
#| <class '__main__.M'>

class A: pass

class B(A):
    def missing(self): return super().nothing
    def no_args(): return super()
    def deleted(self):
        del self
        return super()
    def set_attr(self): super().x = 1
    def explicit(self, c, o): return super(c, o)
    def nested(self):
        return [super().__init__() for _ in range(1)], (lambda: super().__repr__)() is not None

def outside(): return super()

def attempt(call):
    try:
        print(call())
    except (AttributeError, RuntimeError, TypeError) as error:
        print(type(error).__name__, error)

b = B()
attempt(lambda: b.missing())
attempt(lambda: B.no_args())
attempt(lambda: b.deleted())
attempt(lambda: b.set_attr())
attempt(lambda: b.explicit(int, b))
attempt(lambda: b.explicit(1, b))
attempt(lambda: b.nested())
attempt(lambda: outside())
attempt(lambda: super(B, A()))
attempt(lambda: super(B, b).missing())

class Meta(type):
    def __new__(m, n, b, d): return super().__new__(m, n, b, {k: v for k, v in d.items()})

class M(metaclass=Meta):
    def f(self): return __class__

print(M().f())
