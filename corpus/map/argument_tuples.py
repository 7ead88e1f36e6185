#: about: the arguments of each call are separate
#: kind: language
#: stdout:
#| [('a', 1), ('b', 2)] [('a', 1), ('b', 2)] False True
#| [[0, 1, 2], [0, 1, 2], [0, 1, 2]] [0, 1, 2]
#| [1, 2, 3] [1, 2, 3]
#| [[[(1, 'a'), (1, 'b')]], [(1, 'a'), (1, 'b')]]
#| [['acx', 'acy'], ['bdx', 'bdy']]

kept = []
def keep(*args):
    kept.append(args)
    return args
rows = list(map(keep, "ab", [1, 2]))
print(rows, kept, rows[0] is rows[1], rows[0] is kept[0])
def change(l):
    l.append(len(l))
    return l
l = []
print(list(map(change, [l, l, l])), l)
def mutate(x):
    if x < 3: source.append(x + 1)
    return x
source = [1]
print(list(map(mutate, source)), source)
def nested(x): return list(map(lambda y: (x, y), "ab")) if x else list(map(nested, [1]))
print(list(map(nested, [0, 1])))
print(list(map(lambda a, b: list(map(lambda c: a + b + c, "xy")), "ab", "cd")))
