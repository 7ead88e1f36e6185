#: about: derive called by hand, and what it must return
#: kind: language
#: stdout:
#| ExceptionGroup('g', [TypeError(2)]) ExceptionGroup('b', [ValueError()]) BaseExceptionGroup('g', [SystemExit()])
#| TypeError: ExceptionGroup.derive() takes exactly one argument (0 given)
#| TypeError: second argument (exceptions) must be a sequence
#| ValueError: second argument (exceptions) must be a non-empty sequence
#| ValueError: Item 0 of second argument (exceptions) is not an exception
#| TypeError: ExceptionGroup.derive() takes exactly one argument (2 given)
#| TypeError: derive must return an instance of BaseExceptionGroup
#| TypeError: derive must return an instance of BaseExceptionGroup
#| TypeError: derive must return an instance of BaseExceptionGroup
#| TypeError: derive must return an instance of BaseExceptionGroup
#| D('d', [ValueError(1), TypeError(2)])
#| LookupError: 1
#| LookupError: 1

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

g = ExceptionGroup("g", [ValueError(1)])
print(repr(g.derive([TypeError(2)])), repr(BaseExceptionGroup("b", [SystemExit()]).derive([ValueError()])), repr(g.derive([SystemExit()])))
attempt(g.derive)
attempt(g.derive, 5)
attempt(g.derive, [])
attempt(g.derive, [5])
attempt(g.derive, [ValueError()], 1)
class D(ExceptionGroup):
    result = None
    def derive(self, excs): return self.result
d = D("d", [ValueError(1), TypeError(2)])
for r in (None, 5, ValueError(), "x", d):
    D.result = r
    attempt(d.subgroup, ValueError)
class R(ExceptionGroup):
    def derive(self, excs): raise LookupError(len(excs))
attempt(R("r", [ValueError(1), TypeError(2)]).split, ValueError)
attempt(R("r", [ValueError(1)]).split, ValueError)
