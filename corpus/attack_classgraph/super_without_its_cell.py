#: about: super() where self was deleted, replaced, or the class cell is forged
#: kind: security
#: tests: builtin:super threat:1 threat:22
#: stdout:
#| Base ['Base'] Base
#| Base
#| deleted RuntimeError super(): arg[0] deleted
#| replaced TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (Sub).
#| inner RuntimeError super(): no arguments
#| shadowed RuntimeError super(): __class__ cell not found
#| variadic RuntimeError super(): no arguments
#| static RuntimeError super(): no arguments
#| forged TypeError super(type, obj): obj (instance of Sub) is not an instance or subtype of type (Other).
#| generator generator

class Base:
    def name(self): return "Base"


class Sub(Base):
    def deleted(self):
        del self
        return super()
    def replaced(self):
        self = 5
        return super()
    def inner(self):
        def own(): return super()
        return own()
    def shadowed(self):
        __class__ = 5
        return super()
    def variadic(*everything): return super()
    @staticmethod
    def static(): return super()
    def generator(self): yield super().name()
    async def coroutine(self): return super().name()
    def comprehension(self): return [super().name() for _ in "x"]
    def lambdas(self): return (lambda self: super().name())(Sub())
    def forged(self):
        nonlocal __class__
        __class__ = Other
        return super()


class Other: pass


made = Sub()
print(next(made.generator()), made.comprehension(), made.lambdas())
try:
    made.coroutine().send(None)
except StopIteration as end:
    print(end.value)
for name in ("deleted", "replaced", "inner", "shadowed", "variadic", "static", "forged", "generator"):
    try:
        print(name, type(getattr(made, name)()).__name__)
    except (RuntimeError, TypeError) as refused:
        print(name, type(refused).__name__, refused)
