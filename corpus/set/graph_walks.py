#: about: sets at work: visited, frontier, differences
#: kind: language
#: stdout:
#| [1, 3, 7, 15, 29, 33, 12, 1] 101 []
#| 46 [181, 191, 193, 197, 199] [2, 3, 5, 7, 11, 13, 17, 19]
#| ['e', 'r', 't'] ['e', 'f', 'h', 'i', 'n', 'o', 'r', 's', 't', 'u', 'v', 'w', 'x'] {3, 4, 5} {'o': True, 't': False, 'f': False, 's': False}

graph = {n: {n * 2 % 101, n * 3 % 101, (n + 7) % 101} for n in range(101)}
seen, frontier, layers = set(), {1}, []
while frontier:
    seen |= frontier
    layers.append(len(frontier))
    frontier = set().union(*(graph[n] for n in frontier)) - seen
print(layers, len(seen), sorted(set(graph) - seen))
primes = set(range(2, 200))
for n in range(2, 15): primes -= set(range(n * 2, 200, n))
print(len(primes), sorted(primes)[-5:], list(primes)[:8])
words = "one two three four five six seven".split()
print(sorted(set.intersection(*[set(w) for w in ("three", "there", "tree")])), sorted(set().union(*words)), {len(w) for w in words}, {w[0]: {v for v in words if v[0] == w[0]} == {w} for w in words})
