#: about: the usual idioms
#: kind: language
#: stdout:
#| {'the': 3, 'quick': 2, 'brown': 1, 'lazy': 1, 'dog': 1, 'end': 1} {3: ['the', 'the', 'dog', 'the', 'end'], 5: ['quick', 'brown', 'quick'], 4: ['lazy']} {'the': [0, 3, 6], 'quick': [1, 8], 'brown': [2], 'lazy': [4], 'dog': [5], 'end': [7]}
#| ['the', 'quick'] the ('brown', 1) 9 {'the': 3, 'quick': 2, 'brown': 1, 'dog': 1, 'end': 1, 'lazy': 1}
#| {3: ['the'], 2: ['quick'], 1: ['brown', 'lazy', 'dog', 'end']} True

text = "the quick brown the lazy dog the end quick"
counts = {}
for w in text.split(): counts[w] = counts.get(w, 0) + 1
groups = {}
for w in text.split(): groups.setdefault(len(w), []).append(w)
index = {}
for i, w in enumerate(text.split()): index.setdefault(w, set()).add(i)
print(counts, groups, {k: sorted(v) for k, v in index.items()})
print(sorted(counts, key=counts.get, reverse=True)[:2], max(counts, key=counts.get), min(counts.items(), key=lambda kv: kv[::-1]), sum(counts.values()), dict(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))))
inverted = {}
for k, v in counts.items(): inverted.setdefault(v, []).append(k)
print(inverted, {k: v for v, ks in inverted.items() for k in ks} == counts)
