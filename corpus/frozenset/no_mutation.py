#: about: what a frozenset does not have
#: kind: language
#: stdout:
#| AttributeError: 'frozenset' object has no attribute 'add'
#| AttributeError: 'frozenset' object has no attribute 'remove'
#| AttributeError: 'frozenset' object has no attribute 'discard'
#| AttributeError: 'frozenset' object has no attribute 'pop'
#| AttributeError: 'frozenset' object has no attribute 'clear'
#| AttributeError: 'frozenset' object has no attribute 'update'
#| AttributeError: 'frozenset' object has no attribute 'intersection_update'
#| AttributeError: 'frozenset' object has no attribute 'difference_update'
#| AttributeError: 'frozenset' object has no attribute 'symmetric_difference_update'
#| AttributeError: 'frozenset' object has no attribute '__ior__'
#| AttributeError: 'frozenset' object has no attribute '__iand__'
#| AttributeError: 'frozenset' object has no attribute '__isub__'
#| AttributeError: 'frozenset' object has no attribute '__ixor__'
#| AttributeError: type object 'frozenset' has no attribute 'add'
#| TypeError: descriptor 'add' for 'set' objects doesn't apply to a 'frozenset' object
#| TypeError: descriptor 'update' for 'set' objects doesn't apply to a 'frozenset' object
#| TypeError: descriptor '__init__' requires a 'set' object but received a 'frozenset'
#| frozenset({1})
#| AttributeError: 'frozenset' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'frozenset' object does not support item assignment
#| TypeError: 'frozenset' object doesn't support item deletion
#| TypeError: 'frozenset' object is not subscriptable
#| TypeError: cannot set 'x' attribute of immutable type 'frozenset'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset([1])
show(lambda: f.add(1), lambda: f.remove(1), lambda: f.discard(1), lambda: f.pop(), lambda: f.clear(), lambda: f.update([1]), lambda: f.intersection_update([1]), lambda: f.difference_update([1]), lambda: f.symmetric_difference_update([1]), lambda: f.__ior__, lambda: f.__iand__, lambda: f.__isub__, lambda: f.__ixor__, lambda: frozenset.add, lambda: set.add(f, 1), lambda: set.update(f, [1]), lambda: set.__init__(f, [2]), lambda: f)
def assign(): f.x = 1
def item(): f[0] = 1
def delete(): del f[0]
show(assign, item, delete, lambda: f[0], lambda: setattr(frozenset, "x", 1))
