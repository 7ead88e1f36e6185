#: about: lists in sequence patterns, and what a pattern binds
#: kind: language
#: raises: ValueError: not enough values to unpack (expected 1, got 0)
#: stdout:
#| empty; one; ('starts with 1', [2, 3], 'list'); ('nested', 1, 2, 3); ends; ('list', [0]); one; ('starts with 1', [2], 'list'); other; other; other; 
#|\

def kind(x):
    match x:
        case []: return "empty"
        case [1]: return "one"
        case [1, *rest]: return ("starts with 1", rest, type(rest).__name__)
        case [[a, b], c]: return ("nested", a, b, c)
        case [*_, "end"]: return "ends"
        case list(y): return ("list", y)
        case _: return "other"
class L(list):
    def __len__(self): return 1
    def __getitem__(self, i): return 1
for x in ([], [1], [1, 2, 3], [[1, 2], 3], [0, "end"], [0], (1,), (1, 2), "ab", b"a", 5, L(), range(1, 4), {1}, iter([1]), ((1, 2), 3)):
    print(kind(x) if not isinstance(kind(x), tuple) else kind(x), end="; ")
print()
