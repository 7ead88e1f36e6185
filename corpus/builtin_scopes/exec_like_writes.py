#: about: a class body's locals() is its namespace; del of names in it
#: kind: language
#: stdout:
#| 2 False
#| name 'x' is not defined
#| 2 False True
#| 0 10 20 other

class C:
    x = 1
    ns = locals()
    same = ns is locals()
    ns["y"] = 2
    del ns["x"]
    print(y, "x" in ns)
    try: x
    except NameError as e: print(e)
print(C.y, hasattr(C, "x"), C.same)
class D:
    def __getattr__(self, name): return name
    for i in range(3): locals()[f"attr{i}"] = i * 10
print(D.attr0, D.attr1, D.attr2, D().other)
