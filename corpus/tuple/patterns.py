#: about: tuples as subjects and targets of match
#: kind: language
#: raises: ValueError: not enough values to unpack (expected 2, got 1)
#: stdout:
#| empty; one; ('pair with pair', 1, 2, 3); ('pair with pair', 1, 2, 3); ('twins', 5); ('ends in 0', 1, [2, 3], 'list'); ('+', 3); ('-', 3); ('tuple', ('*', 1, 2)); ('tuple', (2,)); 
#|\

class T(tuple):
    def __len__(self): return 2
    def __getitem__(self, i): return "item"
def kind(x):
    match x:
        case (): return "empty"
        case (1,): return "one"
        case (a, (b, c)): return ("pair with pair", a, b, c)
        case (a, b) if a == b: return ("twins", a)
        case (a, *rest, 0): return ("ends in 0", a, rest, type(rest).__name__)
        case ("+" | "-" as op, int(x), int(y)): return op, x + y if op == "+" else x - y
        case tuple(t): return ("tuple", t)
        case _: return "other"
for x in ((), (1,), (1, (2, 3)), (1, [2, 3]), (5, 5), (1, 2, 3, 0), ("+", 1, 2), ("-", 5, 2), ("*", 1, 2), (2,), T((9,)), [1, 2, 0], "ab", range(2), (1, (2,)), {}, None): print(kind(x), end="; ")
print()
