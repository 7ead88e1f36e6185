#: about: a __dict__ or __class__ of one's own, and dir through super
#: kind: language
#: stdout:
#| ['extra', 'x'] True
#| ['from property']
#| []
#| ['kk']
#| ValueError: dict

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class E:
    def __init__(self): self.x = 1
    def __dir__(self): return ["extra", *super().__dir__()]
print([n for n in dir(E()) if not n.startswith("__")], "__init__" in dir(E()))
class P:
    @property
    def __dict__(self): return {"from property": 1}
print([n for n in dir(P()) if not n.startswith("__")])
class W:
    @property
    def __dict__(self): return 5
print([n for n in dir(W()) if not n.startswith("__")])
class K:
    kk = 1
class L:
    @property
    def __class__(self): return K
print([n for n in dir(L()) if not n.startswith("__")])
class R:
    @property
    def __dict__(self): raise ValueError("dict")
attempt(dir, R())
