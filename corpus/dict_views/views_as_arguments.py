#: about: views where containers are wanted
#: kind: language
#: stdout:
#| ('b', 2);('a', 1)
#| ['a', 'b'] [('a', 1), ('b', 2)] [2, 1] {'b': 0, 'a': 0} {2: 'b', 1: 'a'} True True b a b'\x02\x01' [] 2 None ['b', 'a'] 2 ('b', 'a', 2, 1)
#| (('b', 'a'), {}) ((('b', 2), ('a', 1)), {'b': 2, 'a': 1})
#| [0, 'b', 'a', 2, 1, 'b', 'a'] [0, 1, 2, 'a', 'b'] True True {'a'} {'z'}

d = {"b": 2, "a": 1}
print(sorted(d.keys()), sorted(d.items(), key=lambda kv: kv[1]), list(filter(None, d.values())), dict.fromkeys(d.keys(), 0), dict(zip(d.values(), d.keys())), set(d.keys()) == d.keys(), frozenset(d.items()) == d.items(), " ".join(d.keys()), bytes(d.values()), [*range(*d.values())], max(*d.values()), print(*d.items(), sep=";"), list(reversed(sorted(d.keys()))), len(list(d.items())), tuple(d.keys()) + tuple(d.values()))
def f(*args, **kw): return args, kw
print(f(*d.keys()), f(*d.items(), **d))
l = [0]
l += d.values()
l.extend(d.keys())
l[1:1] = d.keys()
s = {0}
s |= d.keys()
s.update(d.values(), d.keys())
print(l, sorted(s, key=str), {"a"} <= d.keys(), {"a"}.issubset(d.keys()), {"a", "z"}.intersection(d.keys()), {"a", "z"}.difference(d))
