#: about: hashes of tuples: values, equality, what cannot be hashed
#: kind: language
#: stdout:
#| 5740354900026072187 -8753497827991233192 -6644214454873602895 -3550055125485641917 6794810172467074373 8078679518589016365 8078679518589016365 -8458139203682520985 -5486347211504344842 -333907151259015829 7319529274390396360 -1925711893275472944 1701133413810848945 6011568359958228336 8389048192121911274 529344067295497451 -4695368806022454 
#| True True True True True
#| TypeError: unhashable type: 'list' TypeError: cannot use 'tuple' as a set element (unhashable type: 'list') TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list'); TypeError: unhashable type: 'dict' TypeError: cannot use 'tuple' as a set element (unhashable type: 'dict') TypeError: cannot use 'tuple' as a dict key (unhashable type: 'dict'); TypeError: unhashable type: 'list' TypeError: cannot use 'tuple' as a set element (unhashable type: 'list') TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list'); TypeError: unhashable type: 'set' TypeError: cannot use 'tuple' as a set element (unhashable type: 'set') TypeError: cannot use 'tuple' as a dict key (unhashable type: 'set'); TypeError: unhashable type: 'bytearray' TypeError: cannot use 'tuple' as a set element (unhashable type: 'bytearray') TypeError: cannot use 'tuple' as a dict key (unhashable type: 'bytearray'); 
#| -8753497827991233192; 1429557153275672063; 308769099631933579; 8078679518589016365; TypeError: __hash__ method should return an integer; KeyError: 'hash'; -6644214454873602895; 
#| True 1 TypeError: descriptor '__hash__' requires a 'tuple' object but received a 'list' TypeError: expected 0 arguments, got 1

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

for t in ((), (0,), (1,), (1, 2), (2, 1), (-1,), (-2,), (0, 0), ((),), ((1, 2), 3), ("a",), (b"a", "a"), (1.5,), (2**70,), (True, None is None), (1, 2.0, 3 + 0j), (frozenset({1}),)): print(hash(t), end=" ")
print()
print(hash((1, 2)) == hash((1.0, True + 1)), hash((1, (2,))) == hash((1.0, (2.0,))), hash(tuple("ab")) == hash(("a", "b")), (1, 2).__hash__() == hash((1, 2)), tuple.__hash__((1,)) == hash((1,)))
for t in (([],), (1, {}), ((1, [2]),), ({1},), (1, (2, (3, bytearray())))): print(attempt(hash, t), attempt(lambda: {t}), attempt(lambda: {t: 1}), end="; ")
print()
class H:
    def __init__(self, h): self.h = h
    def __hash__(self):
        if isinstance(self.h, Exception): raise self.h
        return self.h
for h in (0, 2**61 - 1, 2**64, -1, "x", KeyError("hash"), True): print(attempt(hash, (H(h),)), end="; ")
print()
calls = []
class Count:
    def __hash__(self):
        calls.append(1)
        return 3
t = (Count(), Count())
hash(t); hash(t)
print(len(calls) in (2, 4), len({t: 1, t: 2}), attempt(tuple.__hash__, [1]), attempt(().__hash__, 1))
