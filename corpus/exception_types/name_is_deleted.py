#: about: the name of an except clause is gone after it, also after errors in it
#: kind: language
#: stdout:
#| name 'e' is not defined
#| cannot access local variable 'e' where it is not associated with a value
#| fine
#| ValueError(2)

try: raise ValueError(1)
except ValueError as e: pass
try: e
except NameError as x: print(x)
def f():
    e = "before"
    try: raise ValueError(1)
    except ValueError as e: e = "changed"
    try: return e
    except UnboundLocalError as x: return str(x)
print(f())
def g():
    try: raise ValueError(1)
    except ValueError as e:
        del e
    return "fine"
print(g())
def h():
    for i in range(3):
        try: raise ValueError(i)
        except ValueError as e:
            if i == 1: continue
            kept = e
    return repr(kept)
print(h())
