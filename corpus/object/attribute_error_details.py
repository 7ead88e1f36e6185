#: about: name and obj of AttributeError
#: kind: language
#: stdout:
#| 'C' object has no attribute 'nope' | nope True C
#| type object 'C' has no attribute 'nope' | nope False type
#| 'C' object has no attribute 'x y' | x y True C
#| 'C' object has no attribute 'nope' | None False NoneType
#| 'int' object has no attribute 'nope' | nope False int
#| 'int' object has no attribute 'nope' and no __dict__ for setting new attributes | nope False int
#| type object 'C' has no attribute 'nope' | nope False type
#| 'S' object has no attribute 's' | s False S
#| 'S' object has no attribute 't' and no __dict__ for setting new attributes | t False S
#| mine foo | foo False G
#| mine | given True C
#| 'P' object has no attribute 'missing' | missing False P
#| 'super' object has no attribute 'nope' | nope False super
#| property 'p' of 'P' object has no setter | None False NoneType
#| type object 'int' has no attribute 'nope' | nope False type
#| 'NoneType' object has no attribute 'nope' | nope False NoneType
#| 'typing.Union' object has no attribute 'nope' | nope False Union
#| type object 'list' has no attribute 'nope' | nope False type

class C: pass
c = C()
def details(f):
    try: f()
    except AttributeError as e: print(e, "|", e.name, e.obj is c, type(e.obj).__name__)
details(lambda: c.nope)
details(lambda: C.nope)
details(lambda: getattr(c, "x y"))
details(lambda: delattr(c, "nope"))
details(lambda: (1).nope)
details(lambda: setattr(1, "nope", 2))
details(lambda: delattr(C, "nope"))
class S: __slots__ = ("s",)
details(lambda: S().s)
details(lambda: setattr(S(), "t", 1))
class G:
    def __getattr__(self, name): raise AttributeError("mine " + name)
details(lambda: G().foo)
class H:
    def __getattr__(self, name): raise AttributeError("mine", name="given", obj=c)
details(lambda: H().foo)
class P:
    @property
    def p(self): return self.missing
details(lambda: P().p)
details(lambda: super(C, c).nope)
details(lambda: setattr(P(), "p", 1))
details(lambda: int.nope)
details(lambda: None.nope)
details(lambda: (int | str).nope)
details(lambda: list[int].nope)
