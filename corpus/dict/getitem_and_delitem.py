#: about: indexing, deleting, and the errors
#: kind: language
#: stdout:
#| 'a'
#| 'a'
#| 2
#| 3
#| 3
#| KeyError: 'zz'
#| KeyError: ()
#| KeyError: (1, 2)
#| KeyError: None
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| KeyError: slice(1, 2, None)
#| KeyError: slice(None, None, None)
#| KeyError: Ellipsis
#| 'a'
#| KeyError: 7
#| TypeError: dict.__getitem__() takes exactly one argument (0 given)
#| TypeError: dict.__getitem__() takes exactly one argument (2 given)
#| TypeError: dict.__getitem__() takes no keyword arguments
#| TypeError: descriptor '__getitem__' for 'dict' objects doesn't apply to a 'list' object
#| 2
#| KeyError: 'no'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: __setitem__ expected 2 arguments, got 1
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: expected 1 argument, got 0
#| {(1,): 3}
#| KeyError ('b',)
#| KeyError ((1, 2),)
#| TypeError ("cannot use 'list' as a dict key (unhashable type: 'list')",)
#| TypeError ("cannot use 'set' as a dict key (unhashable type: 'set')",)
#| KeyError (((),),)
#| {(1,): 3, True: 'one'}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: "a", "b": 2, (1,): 3}
show(lambda: d[1], lambda: d[1.0], lambda: d["b"], lambda: d[(1,)], lambda: d[1,], lambda: d["zz"], lambda: d[()], lambda: d[1, 2], lambda: d[None], lambda: d[[]], lambda: d[1:2], lambda: d[:], lambda: d[...])
show(lambda: d.__getitem__(1), lambda: d.__getitem__(7), lambda: d.__getitem__(), lambda: d.__getitem__(1, 2), lambda: d.__getitem__(key=1), lambda: dict.__getitem__([], 0), lambda: dict.__getitem__(d, "b"), lambda: d.__delitem__("no"), lambda: d.__delitem__([]), lambda: d.__setitem__([], 1), lambda: d.__setitem__(1), lambda: d.__setitem__({}, 1), lambda: d.__delitem__())
del d[1.0], d["b"]
print(d)
def deleting(k):
    try: del d[k]
    except Exception as e: print(type(e).__name__, e.args)
for k in ("b", (1, 2), [], {1}, ((),)): deleting(k)
d[True] = "t"
d[1] = "one"
print(d)
