#: about: user hashes and equality in dicts and sets
#: kind: language
#: stdout:
#| {K1: 'a', K2: 'b'} [(1, 2)]
#| a [(1, 1)]
#| {K1: 'replaced', K2: 'b'} True False False
#| {K2, K1} 2
#| True [(1, 1)] True [(1, 1)] True [(1, 1)]
#| cannot use 'Unhashable' as a set element (unhashable type: 'Unhashable')
#| cannot use 'Unhashable' as a dict key (unhashable type: 'Unhashable')
#| cannot use 'list' as a dict key (unhashable type: 'list')
#| cannot use 'tuple' as a dict key (unhashable type: 'list')
#| True
#| cannot use 'list' as a dict key (unhashable type: 'list')
#| cannot use 'dict' as a set element (unhashable type: 'dict')
#| cannot use 'list' as a dict key (unhashable type: 'list')
#| no hash today

log = []

class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, other):
        log.append((self.n, other.n))
        return self.n == other.n
    def __repr__(self): return f"K{self.n}"

a, b, c = K(1, 5), K(2, 5), K(1, 5)
d = {a: "a", b: "b"}
print(d, log)
log.clear()
print(d[c], log)
d[c] = "replaced"
print(d, a in d, K(3, 5) in d, K(1, 6) in d)
print({a, b, c}, len({a, b, c}))
log.clear()
print(a in [a], log, [a] == [a], log, a == a, log)

class Unhashable:
    def __eq__(self, o): return True

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: {Unhashable()})
attempt(lambda: {Unhashable(): 1})
attempt(lambda: {[]: 1})
attempt(lambda: {(1, []): 1})
attempt(lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
attempt(lambda: {1: 2}[[]])
attempt(lambda: {1}.add({}))
attempt(lambda: [] in {1: 2})

class Raises:
    def __hash__(self): raise ValueError("no hash today")

try:
    {Raises()}
except ValueError as error:
    print(error)
