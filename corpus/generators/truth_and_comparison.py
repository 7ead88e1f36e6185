#: about: generators are true, equal only to themselves, hashable
#: kind: language
#: stdout:
#| True True False True True 2 True 1 True False True True
#| TypeError: '<' not supported between instances of 'generator' and 'generator'
#| TypeError: '<' not supported between instances of 'generator' and 'generator'
#| TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
#| TypeError: unsupported operand type(s) for |: 'generator' and 'generator'
#| TypeError: object of type 'generator' has no len()
#| TypeError: 'generator' object is not subscriptable
#| TypeError: 'generator' object is not callable

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen(): yield
g, h = gen(), gen()
print(bool(g), g == g, g == h, g != h, hash(g) == hash(g), len({g, h, g}), g in [h, g], {g: 1}[g], g is iter(g), not g, bool(list(g)), bool(g))
attempt(lambda: g < h)
attempt(lambda: sorted([g, h]))
attempt(lambda: g + h)
attempt(lambda: g | h)
attempt(lambda: len(g))
attempt(lambda: g[0])
attempt(lambda: g())
