#: about: __missing__ serves d[k] only
#: kind: language
#: stdout:
#| 1
#| "no 'b'"
#| 'no (1, 2)'
#| None
#| KeyError: 'b'
#| False
#| "no 'c'"
#| "no 'q'"
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| None
#| {'a': 1, 's': None}
#| 'no 5'
#| 2
#| LookupError: for x
#| None
#| ('own', 'missing')
#| ('own', 1)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class D(dict):
    def __missing__(self, key): return f"no {key!r}"
d = D(a=1)
show(lambda: d["a"], lambda: d["b"], lambda: d[1, 2], lambda: d.get("b"), lambda: d.pop("b"), lambda: "b" in d, lambda: d.__getitem__("c"), lambda: dict.__getitem__(d, "q"), lambda: d[[]], lambda: d.setdefault("s"), lambda: d, lambda: d.__missing__(5), lambda: len(d))
class E(dict):
    def __missing__(self, key): raise LookupError("for " + key)
show(lambda: E()["x"], lambda: E().get("x"))
class F(dict):
    def __getitem__(self, key): return ("own", super().__getitem__(key))
    def __missing__(self, key): return "missing"
show(lambda: F()["k"], lambda: F(k=1)["k"])
