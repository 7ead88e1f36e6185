#: about: remove complains, discard does not
#: kind: language
#: stdout:
#| None
#| KeyError: 1
#| None
#| None
#| None
#| KeyError: 'zz'
#| KeyError: (9, 9)
#| KeyError: ()
#| None
#| {'a'}
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: set.remove() takes exactly one argument (0 given)
#| TypeError: set.remove() takes exactly one argument (2 given)
#| TypeError: set.discard() takes exactly one argument (0 given)
#| TypeError: set.discard() takes no keyword arguments
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: descriptor 'remove' for 'set' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'discard' for 'set' objects doesn't apply to a 'frozenset' object
#| {'a'}
#| True KeyError(1) 1
#| True KeyError('a') 'a'
#| True KeyError(()) ()
#| True KeyError((1, 2)) (1, 2)
#| True KeyError(None) None
#| True KeyError(frozenset()) frozenset()

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2, "a", (1, 2), None}
show(lambda: s.remove(1), lambda: s.remove(1), lambda: s.discard(1), lambda: s.discard(2.0), lambda: s.remove((1, 2.0)), lambda: s.remove("zz"), lambda: s.remove((9, 9)), lambda: s.remove(()), lambda: s.remove(None), lambda: s)
show(lambda: s.remove([]), lambda: s.discard([]), lambda: s.discard({}), lambda: s.remove(), lambda: s.remove(1, 2), lambda: s.discard(), lambda: s.discard(object=1), lambda: set().remove({}), lambda: set.remove([], 1), lambda: set.discard(frozenset([1]), 1), lambda: s)
for key in (1, "a", (), (1, 2), None, frozenset()):
    try: set().remove(key)
    except KeyError as e: print(e.args == (key,), repr(e), str(e))
