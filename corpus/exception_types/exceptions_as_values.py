#: about: exceptions in containers, compared, copied by hand, raised twice
#: kind: language
#: stdout:
#| key False True ['ValueError(1)', 'KeyError(2)']
#| False True
#| True None
#| True None
#| True
#| 'k'
#| ['StopIteration', 'ValueError', 'KeyError'] True False

e = ValueError(1)
d = {e: "key"}
print(d[e], e in [ValueError(1)], e in [e], [repr(x) for x in sorted([KeyError(2), ValueError(1)], key=lambda x: x.args)])
again = type(e)(*e.args)
print(again == e, again.args == e.args)
for _ in range(2):
    try: raise e
    except ValueError as x: print(x is e, x.__context__)
def returns(): return e
try: raise returns()
except ValueError as x: print(x is e)
try: raise (lambda: KeyError)()("k")
except KeyError as x: print(x)
print([type(x).__name__ for x in (StopIteration(), *[E() for E in (ValueError, KeyError)])], ValueError is type(ValueError()), ValueError() == ValueError())
