#: about: message and exceptions are read-only, args keep what was given
#: kind: language
#: stdout:
#| msg (ValueError(1), TypeError(2)) ('msg', [ValueError(1), TypeError(2)]) tuple True True
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| 2 ('msg', [ValueError(1), TypeError(2), KeyError(3)]) msg (2 sub-exceptions) ExceptionGroup('msg', [ValueError(1), TypeError(2)])
#| ExceptionGroup('msg', [ValueError(1), TypeError(2)]) (ValueError(1), TypeError(2))
#| msg msg (2 sub-exceptions) ('other', [1])
#| ExceptionGroup('t', (ValueError(1),)) ('t', (ValueError(1),))
#| {'extra': 1}

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

excs = [ValueError(1), TypeError(2)]
g = ExceptionGroup("msg", excs)
print(g.message, g.exceptions, g.args, type(g.exceptions).__name__, g.args[1] is excs, g.exceptions[0] is excs[0])
for name in ("message", "exceptions"):
    attempt(setattr, g, name, "x")
    attempt(delattr, g, name)
excs.append(KeyError(3))
print(len(g.exceptions), g.args, str(g), repr(g))
excs.clear()
print(repr(g), g.exceptions)
g.args = ("other", [1])
print(g.message, str(g), g.args)
t = ExceptionGroup("t", (ValueError(1),))
print(repr(t), t.args)
g.extra = 1
print(vars(g))
