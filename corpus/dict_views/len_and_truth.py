#: about: views know their length, live
#: kind: language
#: stdout:
#| 0 0 0 False False False 0
#| 1 1 1 True True True 1
#| 2 2 2 True True True 2
#| 1 1 1 True True True 1
#| 0 0 0 False False False 0
#| TypeError: expected 0 arguments, got 1
#| TypeError: len() takes exactly one argument (2 given)
#| 42 1 1 ['a'] [1] True

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {}
k, v, i = d.keys(), d.values(), d.items()
for step in (lambda: None, lambda: d.update(a=1), lambda: d.update(b=2, a=3), lambda: d.pop("a"), lambda: d.clear()):
    step()
    print(len(k), len(v), len(i), bool(k), bool(v), bool(i), k.__len__())
show(lambda: k.__len__(1), lambda: len(k, 1))
class L(dict):
    def __len__(self): return 42
    def __iter__(self): return iter("none")
l = L(a=1)
print(len(l), len(l.keys()), len(l.items()), list(l.keys()), list(l.values()), "a" in l.keys())
