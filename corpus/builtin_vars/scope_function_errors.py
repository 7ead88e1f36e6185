#: about: globals, locals and vars take no such arguments
#: kind: language
#: stdout:
#| TypeError: globals() takes no arguments (1 given)
#| TypeError: locals() takes no arguments (1 given)
#| TypeError: globals() takes no keyword arguments
#| TypeError: locals() takes no keyword arguments
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() takes no keyword arguments
#| (['x'], [['_', 'x']], ['y'], [['.0', '_']])
#| {}
#| {'k': 3, 'args': (1, 2), 'kw': {'z': 4}}

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(globals, 1)
attempt(locals, 1)
attempt(globals, x=1)
attempt(locals, **{"a": 1})
attempt(vars, None)
attempt(vars, x=1)
def f():
    x = 1
    return [n for n in sorted(locals())], [sorted(locals()) for _ in "a"], (lambda y: sorted(locals()))(2), list(sorted(locals()) for _ in "a")
print(f())
def g():
    del_me = 1
    del del_me
    if False: never = 1
    return locals()
print(g())
def h(*args, k=1, **kw): return locals()
print(h(1, 2, k=3, z=4))
