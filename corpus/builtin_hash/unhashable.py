#: about: what has no hash, and where
#: kind: language
#: stdout:
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'dict'
#| TypeError: unhashable type: 'set'
#| TypeError: unhashable type: 'bytearray'
#| TypeError: unhashable type: 'L'
#| TypeError: unhashable type: 'E'
#| TypeError: unhashable type: 'N'
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'dict'
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'dict_keys'
#| TypeError: unhashable type: 'dict_items'
#| ValueError: cannot hash writable memoryview object
#| TypeError: unhashable type: 'list'
#| True
#| TypeError: hash() takes exactly one argument (0 given)
#| TypeError: hash() takes exactly one argument (2 given)
#| TypeError: hash() takes no keyword arguments
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| True True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class E:
    def __eq__(self, other): return True
class N:
    __hash__ = None
class L(list): pass
for bad in ([], {}, set(), bytearray(), L(), E(), N(), ([],), (1, {}), (frozenset(), [1]), slice([]), {}.keys(), {}.items(), memoryview(bytearray(b"a")), list[[]], (x for x in [])):
    if type(bad).__name__ == "generator": print(hash(bad) == hash(bad)); continue
    attempt(hash, bad)
attempt(hash)
attempt(hash, 1, 2)
attempt(hash, obj=1)
attempt(lambda: {[]: 1})
attempt(lambda: {{}})
attempt(lambda: {}[[]])
attempt(lambda: [] in {1: 2})
attempt(lambda: [] in {1})
print(hash({}.values()) != None, issubclass(E, E))
