#: about: whatever a special method raises comes out unchanged
#: kind: language
#: stdout:
#| out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out out 

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class E(BaseException): pass
def raiser(*args, **kw): raise E("out")
names = ("abs", "round", "divmod", "pow", "len", "bool", "hash", "iter", "next", "reversed", "index", "format", "dir", "repr", "str", "lt", "gt", "call", "contains", "getattr", "radd")
T = type("T", (), {f"__{n}__": raiser for n in names})
t = T()
for f in (abs, round, len, bool, hash, iter, next, reversed, hex, oct, bin, chr, format, dir, repr, str, ascii, t, lambda: divmod(t, 1), lambda: pow(t, 2), lambda: pow(t, 2, 3), lambda: min(t, t), lambda: max([t, t]), lambda: sum([1, t]), lambda: sorted([t, t]), lambda: 1 in t, lambda: t.anything, lambda: getattr(t, "x", 0), lambda: hasattr(t, "x"), lambda: print(t), lambda: [*t], lambda: {t}, lambda: range(t), lambda: [1][t], lambda: "%s" % t, lambda: f"{t}", lambda: all([t]), lambda: not t):
    try:
        f(t) if f in (abs, round, len, bool, hash, iter, next, reversed, hex, oct, bin, chr, format, dir, repr, str, ascii) else f()
        print("nothing raised")
    except E as e: print(e, end=" ")
print()
