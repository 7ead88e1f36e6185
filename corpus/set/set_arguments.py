#: about: in, remove and discard take a set as the frozenset equal to it
#: kind: language
#: stdout:
#| True True False True True True True True True False
#| {5, frozenset({frozenset()})}
#| KeyError: {1}
#| KeyError: set()
#| KeyError: S({'a', 'b'})
#| None
#| {5}
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| KeyError: H({1})
#| None
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'set')
#| TypeError: cannot use 'set' as a dict key (unhashable type: 'set')
#| True
#| False
#| True
#| set ({1, 2},)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class S(set): pass
class F(frozenset): pass
class H(set):
    def __hash__(self): return 12345
def make(): return {frozenset(), frozenset({1}), frozenset("ab"), frozenset({frozenset()}), 5}
s = make()
print({1} in s, set() in s, {2} in s, S("ab") in s, {frozenset()} in s, F("ba") in s, frozenset("ba") in s, {1.0} in s, set("abc") not in s, H([1]) in s)
s.remove({1})
s.discard(set("ba"))
s.discard({7})
s.remove(S())
print(s)
show(lambda: s.remove({1}), lambda: s.remove(set()), lambda: s.remove(S("ab")), lambda: s.remove({frozenset()}), lambda: s, lambda: s.add({1}), lambda: s.remove(H([1])), lambda: s.discard(H()), lambda: [{1}] in s, lambda: s.remove(({1},)), lambda: {1} in {1: 2}, lambda: {1} in [{1}], lambda: {1} in set(), lambda: {1} in frozenset([frozenset([1])]))
try: s.remove({1, 2})
except KeyError as e: print(type(e.args[0]).__name__, e.args)
