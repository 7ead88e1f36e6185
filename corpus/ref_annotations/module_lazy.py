#: about: module annotations without the future import
#: kind: language
#: stdout:
#| []
#| {'a': 'a', 'b': 'b'}
#| ['a', 'b']
#| ['__annotate__', '__conditional_annotations__']
#| {'return': 'g'} ['a', 'b', 'g']
#| name '__annotations__' is not defined

log = []
def note(x):
    log.append(x)
    return x
a: note("a") = 1
b: note("b")
print(log)
print(__annotate__(1) if "__annotate__" in globals() else "no __annotate__ in globals")
if a:
    c: note("c")
else:
    d: note("d")
for e in range(1): f: note("f")
def g() -> note("g"): return "g"
print(log)
print(sorted(k for k in globals() if "annot" in k))
print(g.__annotations__, log)
try: print(__annotations__)
except NameError as err: print(err)
