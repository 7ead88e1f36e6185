#: about: keys of str subclasses with __eq__ and __hash__ of their own
#: kind: language
#: stdout:
#| 1 ['hash', ('eq', 'a', 'a')]
#| ['hash']
#| 3 [('eq', 'c', 'c')]
#| True None [('eq', 'c', 'c')]
#| None 1 False True None
#| 2 1 2 None

log = []
class Loud(str):
    def __eq__(self, other):
        log.append(("eq", str.__str__(self), str.__str__(other)))
        return str.__eq__(self, other)
    def __hash__(self):
        log.append("hash")
        return str.__hash__(self)
d = {"a": 1, "b": 2}
print(d[Loud("a")], log)
log.clear()
d[Loud("c")] = 3
print(log)
log.clear()
print(d["c"], log)
log.clear()
print("c" in d, d.get("zz"), log)
class Odd(str):
    def __hash__(self): return 7
e = {Odd("a"): 1}
print(e.get("a"), e.get(Odd("a")), "a" in e, Odd("a") == "a", {"a": 1}.get(Odd("a")))
class Never(str):
    def __eq__(self, other): return False
    def __hash__(self): return str.__hash__(self)
n = Never("k")
f = {"k": 1, n: 2}
print(len(f), f["k"], f[n], f.get(Never("k")))
