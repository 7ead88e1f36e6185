#: about: gi_running and gi_suspended in each state of a generator
#: kind: language
#: stdout:
#| (False, False)
#| inside (True, False)
#| 1 (False, True)
#| a (False, True)
#| in inner (True, False)
#| 3 (False, True)
#| 2 (False, True)
#| closing (True, False)
#| (False, False)
#| (False, False)
#| AttributeError: attribute 'gi_running' of 'generator' objects is not writable
#| AttributeError: attribute 'gi_running' of 'generator' objects is not writable
#| AttributeError: attribute 'gi_suspended' of 'generator' objects is not writable
#| AttributeError: attribute 'gi_suspended' of 'generator' objects is not writable
#| AttributeError: 'generator' object has no attribute 'extra' and no __dict__ for setting new attributes
#| AttributeError: 'generator' object has no attribute 'extra'
#| KeyError: 
#| (False, False)

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def states(g): return g.gi_running, g.gi_suspended
def gen():
    print("inside", states(g))
    yield 1
    yield from "a"
    yield from inner()
    try: yield 2
    finally: print("closing", states(g))
def inner():
    print("in inner", states(g))
    yield 3
g = gen()
print(states(g))
for _ in range(4): print(next(g), states(g))
g.close()
print(states(g))
g = gen()
g.close()
print(states(g))
for name in "gi_running", "gi_suspended":
    attempt(lambda: setattr(g, name, 1))
    attempt(lambda: delattr(g, name))
attempt(lambda: setattr(g, "extra", 1))
attempt(lambda: g.extra)
def raising():
    yield
    raise KeyError
r = raising()
next(r)
attempt(lambda: next(r))
print(states(r))
