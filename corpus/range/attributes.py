#: about: start, stop and step are ints and cannot be changed
#: kind: language
#: stdout:
#| 2 12 3 (0, 5, 1) True
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| TypeError: cannot set 'start' attribute of immutable type 'range'
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| TypeError: cannot set 'stop' attribute of immutable type 'range'
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| TypeError: cannot set 'step' attribute of immutable type 'range'
#| AttributeError: 'range' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'range' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'range' object has no attribute 'begin'
#| AttributeError: 'range' object attribute 'count' is read-only
#| TypeError: vars() argument must have __dict__ attribute
#| 2
#| TypeError: descriptor 'step' for 'range' objects doesn't apply to a 'int' object
#| ['count', 'index', 'start', 'step', 'stop']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(2, 12, 3)
print(r.start, r.stop, r.step, (range(5).start, range(5).stop, range(5).step), range(2**70, -2**70, -2**66).stop == -2**70)
for name in "start", "stop", "step":
    attempt(lambda: setattr(r, name, 1))
    attempt(lambda: delattr(r, name))
    attempt(lambda: setattr(range, name, 1))
attempt(lambda: setattr(r, "other", 1))
attempt(lambda: delattr(r, "other"))
attempt(lambda: r.begin)
attempt(lambda: setattr(r, "count", 1))
attempt(lambda: vars(r))
attempt(lambda: range.start.__get__(r))
attempt(lambda: range.step.__get__(7))
print([name for name in dir(range) if not name.startswith("_")])
