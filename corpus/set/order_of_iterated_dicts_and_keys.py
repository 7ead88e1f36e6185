#: about: sets made of dicts list as the table says, not as the dict
#: kind: language
#: stdout:
#| [0, 33, 1, 65, 8, 40] [0, 65, 33, 1, 8, 40] [0, 65, 33, 1, 8, 40] [0, 33, 1, 65, 8, 40] [0, 65, 33, 1, 8, 40] [0, 33, 1, 65, 8, 40] [0, 33, 1, 65, 8, 40] [0, 33, 1, 65, 8, 40] [0, 65, 33, 1, 8, 40]
#| [0, 33, 65, 16, 40, 24] [0, 65, 33, 40, 16, 24] [1, 2] [0, 32, 65, 33, 40, 24] [0, 16, 40, 24] [32, 8] [33, 65, 48, 40, 24]

d = {n: 0 for n in (33, 1, 65, 8, 0, 40)}
print(list(set(d)), list(set(d.keys())), list(set(list(d))), list(frozenset(d)), list(set() | d.keys()), list(d.keys() | set()), list({*d}), list(set().union(d)), list(set().union(d.keys())))
del d[1], d[8]
d[16] = d[24] = 0
print(list(set(d)), list(set(d.keys())), list({1, 2} - d.keys()), list(set(d) ^ {16, 32}), list({0, 8, 16, 24, 32, 40}.intersection(d)), list({0, 8, 16, 24, 32, 40}.difference(d)), list({0, 16, 48}.symmetric_difference(d)))
