#: about: name and obj of the errors that attribute access raises
#: kind: language
#: stdout:
#| AttributeError x C ("'C' object has no attribute 'x'",)
#| AttributeError x type ("type object 'C' has no attribute 'x'",)
#| AttributeError inner C ("'C' object has no attribute 'inner'",)
#| AttributeError x C ("'C' object has no attribute 'x'",)
#| AttributeError x C ("'C' object has no attribute 'x' and no __dict__ for setting new attributes",)
#| AttributeError x C ("'C' object has no attribute 'x' and no __dict__ for setting new attributes",)
#| AttributeError None NoneType ("property 'p' of 'C' object has no deleter",)
#| AttributeError x int ("'int' object has no attribute 'x'",)
#| AttributeError x NoneType ("'NoneType' object has no attribute 'x'",)
#| AttributeError x builtin_function_or_method ("'builtin_function_or_method' object has no attribute 'x'",)
#| AttributeError x super ("'super' object has no attribute 'x'",)
#| AttributeError x D ('own x',)
#| AttributeError n int ('named',)

class C:
    __slots__ = ()
    @property
    def p(self): return self.inner
def probe(f):
    try: f()
    except AttributeError as e: print(type(e).__name__, e.name, type(e.obj).__name__, e.args)
c = C()
probe(lambda: c.x)
probe(lambda: C.x)
probe(lambda: c.p)
probe(lambda: getattr(c, "x"))
probe(lambda: setattr(c, "x", 1))
probe(lambda: delattr(c, "x"))
probe(lambda: delattr(c, "p"))
probe(lambda: (5).x)
probe(lambda: None.x)
probe(lambda: len.x)
probe(lambda: super(C, c).x)
class D:
    def __getattr__(self, name): raise AttributeError("own " + name)
probe(lambda: D().x)
class E:
    def __getattr__(self, name): raise AttributeError("named", name="n", obj=3)
probe(lambda: E().x)
