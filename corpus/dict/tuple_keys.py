#: about: tuples as keys: nested, equal, unhashable inside
#: kind: language
#: stdout:
#| 0 1 2 2 3 4 None False
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'dict')
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a dict key (unhashable type: 'set')
#| 2 True t
#| deep 6

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {(): 0, (1,): 1, (1, 2): 2, ((1, 2), 3): 3, ("a", None): 4}
print(d[()], d[1,], d[1, 2], d[(1.0, True + 1)], d[(1, 2), 3], d["a", None], d.get((2, 1)), (1, (2,)) in d)
show(lambda: d[[1], 2], lambda: d[(1, {})], lambda: {(1, []): 1}, lambda: {((((set(),),),),): 1})
class T(tuple): pass
print(d[T((1, 2))], T() in d, {T((9,)): "t"}[(9,)])
nested = ()
for _ in range(50): nested = (nested, 1)
d[nested] = "deep"
other = ()
for _ in range(50): other = (other, 1)
print(d[other], len(d))
