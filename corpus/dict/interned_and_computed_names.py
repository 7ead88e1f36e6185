#: about: keys made at run time find those written in the source
#: kind: language
#: stdout:
#| 1 2 3 1 2 1 True 2
#| 5 {'dynamic': 5} 5 True
#| True 1 2
#| long None

d = {"alpha": 1, "beta": 2, "": 3}
print(d["".join(["al", "pha"])], d["BETA".lower()], d["x"[:0]], d.get("alph" + "a"), d.get(str(b"beta", "ascii")), d["alphabet"[:5]], f"{'be'}ta" in d, d["%s" % "beta"])
class C: pass
c = C()
setattr(c, "dyn" + "amic", 5)
print(c.dynamic, vars(c), getattr(c, "".join("dynamic")), "dynamic" in vars(c))
def f(**kw): return kw
k = "key" + str(1)
print(f(**{k: 1}) == {"key1": 1}, f(**{k: 1})["key1"], {**{k: 2}}["key" "1"])
long = "x" * 1000
e = {long: "long"}
print(e["x" * 500 + "x" * 500], e.get("x" * 999))
