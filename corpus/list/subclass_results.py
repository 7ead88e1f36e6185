#: about: which methods and operators of a subclass give plain lists
#: kind: language
#: stdout:
#| list [3, 1, 2]; list [3]; list [2, 1, 3]; list [3, 1, 2, 1]; list [1, 3, 1, 2]; list [3, 1, 2, 3, 1, 2]; list [3, 1, 2, 3, 1, 2]; list [3, 1, 2]; list [1, 2, 3]; list [3, 1, 2]; list [3, 1, 2]; list [3, 1, 2, 3, 1, 2]; 
#| L True [9, 9, 3, 3, 2, 2, 1, 1] kept {'tag': 'kept'} [9, 9, 3, 3, 2, 2, 1, 1] [9, 9, 3, 3, 2, 2, 1, 1]
#| True True False True False False

class L(list):
    def __init__(self, *args): super().__init__(*args)
l = L([3, 1, 2])
l.tag = "kept"
for f in (lambda: l[:], lambda: l[0:1], lambda: l[::-1], lambda: l + [1], lambda: [1] + l, lambda: l * 2, lambda: 2 * l, lambda: l.copy(), lambda: sorted(l), lambda: list(l), lambda: [*l], lambda: l.__add__(l)):
    r = f()
    print(type(r).__name__, r, end="; ")
print()
m = l
m += [9]
m *= 2
m.sort()
m.reverse()
print(type(m).__name__, m is l, m, m.tag, vars(m), repr(m), str(m))
print(l == list(l), isinstance(l, list), type(l) is list, L() == [], bool(L()), hasattr([], "tag"))
