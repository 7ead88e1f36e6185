#: about: slices are hashed by their parts, if those can be
#: kind: language
#: stdout:
#| True True True -2178470213028018262 140260061923537301 -5536671716573953793 2898356529920661491 6195052595547618534
#| v 2 True True True
#| TypeError: unhashable type: 'list' TypeError: cannot use 'slice' as a set element (unhashable type: 'list') TypeError: cannot use 'slice' as a dict key (unhashable type: 'list'); TypeError: unhashable type: 'dict' TypeError: cannot use 'slice' as a set element (unhashable type: 'dict') TypeError: cannot use 'slice' as a dict key (unhashable type: 'dict'); TypeError: unhashable type: 'set' TypeError: cannot use 'slice' as a set element (unhashable type: 'set') TypeError: cannot use 'slice' as a dict key (unhashable type: 'set'); TypeError: unhashable type: 'list' TypeError: cannot use 'slice' as a set element (unhashable type: 'list') TypeError: cannot use 'slice' as a dict key (unhashable type: 'list'); 
#| KeyError: 'hash' KeyError: 'hash' KeyError: slice(None, 2, None) KeyError: slice(None, None, None) KeyError: slice(1, 2, None)
#| {slice(1, 2, None): 'dict', (slice(None, None, None), 0): 'tuple'} dict tuple
#| {(slice(None, None, None), 0): 'tuple'}

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), hash(slice(1)) == hash(slice(None, 1, None)), hash(slice(1.0)) == hash(slice(1)), hash(slice(1, 2)), hash(slice(0, 0, 0)), hash(slice("a", b"a", -1)), hash(slice(2**70, 1.5)), hash(slice((1, 2), ())))
print({slice(1, 2): "v"}[slice(1, 2)], len({slice(1), slice(1), slice(2)}), slice(1) in {slice(1)}, {slice(1.0): 1} == {slice(True): 1}, slice(1).__hash__() == hash(slice(1)))
for s in (slice([]), slice(1, {}), slice(1, 2, set()), slice((1, []))): print(attempt(hash, s), attempt(lambda: {s}), attempt(lambda: {}[s]), end="; ")
print()
class H:
    def __hash__(self): raise KeyError("hash")
print(attempt(hash, slice(H())), attempt(hash, slice(1, H())), attempt(lambda: {slice(1): 1}[slice(2)]), attempt(lambda: {1: 2}[:]), attempt(lambda: {}[1:2]))
d = {}
d[1:2] = "dict"
d[:, 0] = "tuple"
print(d, d[1:2], d[:, 0])
del d[1:2]
print(d)
