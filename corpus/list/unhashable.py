#: about: a list, and what contains one, cannot be hashed
#: kind: language
#: stdout:
#| TypeError: unhashable type: 'list' TypeError: unhashable type: 'L' 5 TypeError: unhashable type: 'E' TypeError: unhashable type: 'list' TypeError: unhashable type: 'list' TypeError: cannot use 'list' as a dict key (unhashable type: 'list') TypeError: cannot use 'list' as a set element (unhashable type: 'list') TypeError: cannot use 'list' as a dict key (unhashable type: 'list') TypeError: cannot use 'list' as a set element (unhashable type: 'list') TypeError: cannot use 'list' as a dict key (unhashable type: 'list') TypeError: cannot use 'list' as a set element (unhashable type: 'list') TypeError: cannot use 'list' as a dict key (unhashable type: 'list') TypeError: cannot use 'list' as a dict key (unhashable type: 'list') TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| None None None {[]: 'value'} True False
#| [1, 1] TypeError: cannot use 'list' as a dict key (unhashable type: 'list') TypeError: cannot use 'list' as a set element (unhashable type: 'list')

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class L(list): pass
class H(list):
    def __hash__(self): return 5
class E(list):
    def __eq__(self, other): return True
print(attempt(hash, []), attempt(hash, L()), attempt(hash, H()), attempt(hash, E()), attempt(hash, ([],)), attempt(hash, (1, (2, [3]))), attempt(lambda: {[]: 1}), attempt(lambda: {[1]}), attempt(lambda: [] in {}), attempt(lambda: [] in set()), attempt(lambda: {}[[]]), attempt(frozenset, [[]]), attempt({}.get, []), attempt({}.setdefault, [], 1), attempt(lambda: {1: 2}.pop([])))
print([].__hash__, list.__hash__, L.__hash__, {H(): "value"}, H([1]) in {H([1]): 0}, H([1]) in {H([2]): 0})
def f(x=[]): x.append(1); return x
f()
print(f(), attempt(dict.fromkeys, [[1]]), attempt(set().add, []))
