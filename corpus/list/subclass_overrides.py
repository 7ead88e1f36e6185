#: about: overridden dunders of a subclass are what syntax and functions use
#: kind: language
#: stdout:
#| ('get', 0) ('get', slice(1, 2, None)) ('get', Ellipsis) True False ['i', 't'] ['r', 'e', 'v'] 42 (1,) add radd radd mul rmul neg False 7 repr str format formatx [repr]
#| [1, ('set', 5, 6), ('set', slice('a', None, None), 7), ('del', 8), ('del', slice(None, None, None))] ('i', 't') {'k': 1} {'i': None, 't': None} i,t
#| enter
#| iadd imul
#| i t

class L(list):
    def __getitem__(self, i): return ("get", i)
    def __setitem__(self, i, v): super().append(("set", i, v))
    def __delitem__(self, i): super().append(("del", i))
    def __contains__(self, x): return x == "magic"
    def __iter__(self): return iter("it")
    def __reversed__(self): return iter("rev")
    def __len__(self): return 42
    def __call__(self, *a): return a
    def __add__(self, other): return "add"
    def __radd__(self, other): return "radd"
    def __iadd__(self, other): return "iadd"
    def __mul__(self, n): return "mul"
    def __rmul__(self, n): return "rmul"
    def __imul__(self, n): return "imul"
    def __neg__(self): return "neg"
    def __enter__(self): return "enter"
    def __exit__(self, *a): pass
    def __bool__(self): return False
    def __hash__(self): return 7
    def __repr__(self): return "repr"
    def __str__(self): return "str"
    def __format__(self, spec): return "format" + spec
l = L([1])
print(l[0], l[1:2], l[...], "magic" in l, 1 in l, [*l], list(reversed(l)), len(l), l(1), l + 1, [1] + l, 1 + l, l * 2, 2 * l, -l, bool(l), hash(l), repr(l), str(l), f"{l}", f"{l:x}", [l])
l[5] = 6
l["a":] = 7
del l[8], l[:]
print(list.__getitem__(l, slice(None)), (lambda *a: a)(*l), {**{"k": 1}}, dict.fromkeys(l), ",".join(l))
with l as x: print(x)
a = b = l
a += 1
b *= 1
print(a, b)
a, b = l
print(a, b)
