#: about: reversed dicts and views, and dicts that change
#: kind: language
#: stdout:
#| ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] ['c', 'b', 'a'] ['xy']
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| [('c', 3), ('b', 2), ('a', 9)]
#| ['b', 'd', 'c', 'a'] [7, 4, 3, 9]
#| ['o', 'w', 'n'] ['a']
#| {'b': 7, 'd': 4, 'c': 3, 'a': 9} {'a': 9, 'c': 3, 'd': 4, 'b': 7, 'y': 2, 'z': 1}

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": 2, "c": 3}
print(list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), list(reversed(d.keys())), [k + v for k, v in reversed({"x": "y"}.items())])
r = reversed(d)
next(r)
d["d"] = 4
attempt(lambda: next(r))
attempt(lambda: next(r))
r = reversed(d.items())
next(r)
d["a"] = 9
print(list(r))
del d["b"]
d["b"] = 7
print(list(reversed(d)), list(reversed(d.values())))
class D(dict):
    def __reversed__(self): return iter("own")
print(list(reversed(D(a=1))), list(reversed(D(a=1).keys())))
print(dict(reversed(d.items())), d | dict(reversed({"z": 1, "y": 2}.items())))
