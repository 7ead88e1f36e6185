#: about: vars of an instance is its namespace, that of a class is read-only
#: kind: language
#: profile: compat
#: stdout:
#| 5 True {'new': 5}
#| {'other': 6} False
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: 'mappingproxy' object has no attribute 'pop'
#| 2 1 False None True mappingproxy
#| {} False

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C: y = 1
c = C()
v = vars(c)
v["new"] = 5
print(c.new, v is vars(c), v)
c.other = 6
del v["new"]
print(v, hasattr(c, "new"))
p = vars(C)
attempt(lambda: p.__setitem__("z", 1))
attempt(lambda: p.pop("y"))
C.z = 2
print(p["z"], p["y"], "q" in p, p.get("q"), len(p) > 3, type(p).__name__)
v.clear()
print(vars(c), hasattr(c, "other"))
