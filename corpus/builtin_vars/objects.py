#: about: vars of instances, classes, functions, modules and of what has none
#: kind: language
#: stdout:
#| {'a': 1, 'b': 2} {'note': 'n'} {'w': 2} ['x'] mappingproxy {} {}
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| mappingproxy
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars() argument must have __dict__ attribute
#| TypeError: vars expected at most 1 argument, got 2
#| TypeError: vars() takes no keyword arguments
#| {'z': 1} True __main__

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C:
    x = 1
    def __init__(self): self.a, self.b = 1, 2
class S:
    __slots__ = ("q",)
class Mixed(S): pass
def f(): pass
f.note = "n"
m = Mixed(); m.q = 1; m.w = 2
print(vars(C()), vars(f), vars(m), sorted(n for n in vars(C) if not n.startswith("__")), type(vars(C)).__name__, vars(ValueError("e")), vars(type("E", (Exception,), {})()))
for bad in (5, "a", None, S(), object(), len, [], {}, ValueError, (), range(1), iter([]), slice(1), ...):
    if isinstance(bad, type): print(type(vars(bad)).__name__); continue
    attempt(vars, bad)
attempt(vars, 1, 2)
attempt(vars, object=C())
class L(list): pass
l = L(); l.z = 1
print(vars(l), "append" in vars(list), vars(L)["__module__"])
