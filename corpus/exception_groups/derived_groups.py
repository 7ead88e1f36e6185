#: about: split keeps cause, context, notes and traceback, and asks derive
#: kind: language
#: stdout:
#| ExceptionGroup('g', [ValueError(1)]) KeyError('cause') LookupError('context') ['note'] False True True
#| ExceptionGroup('g', [TypeError(2)]) KeyError('cause') LookupError('context') ['note'] False True True
#| E e' 7 (TypeError(2),)
#| E e' 7 (ValueError(1),)
#| ExceptionGroup
#| ExceptionGroup

try:
    try: raise LookupError("context")
    except LookupError: raise ExceptionGroup("g", [ValueError(1), TypeError(2)]) from KeyError("cause")
except ExceptionGroup as e: g = e
g.add_note("note")
a, b = g.split(ValueError)
for x in (a, b):
    print(repr(x), repr(x.__cause__), repr(x.__context__), x.__notes__, x.__notes__ is g.__notes__, x.__traceback__ is g.__traceback__, x.__suppress_context__)
class E(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs): return E(self.message + "'", excs, self.code)
e = E("e", [ValueError(1), TypeError(2)], 7)
for x in e.split(TypeError): print(type(x).__name__, x.message, x.code, x.exceptions)
class P(ExceptionGroup): pass
for x in P("p", [ValueError(1), TypeError(2)]).split(TypeError): print(type(x).__name__)
