#: about: slices as values: in patterns, as defaults, as shared constants
#: kind: language
#: stdout:
#| all; first 5; from 1 to 2 by None; slice; no slice; no slice; slice() accepts 0 positional sub-patterns (1 given)
#| ab cd dcba; [1, 2] [3, 4] [4, 3, 2, 1]; (1, 2) (3, 4) (4, 3, 2, 1); range(0, 2) range(2, 4) range(3, -1, -1); b'ab' b'cd' b'dcba'; 
#| bc {'year': '2024', 'month': '05', 'day': '17'} [3, 2, 1] ['ab', 'bc', 'cd'] True ['e', 'h', 'l', 'l', 'o']

def kind(x):
    match x:
        case slice(start=None, stop=None, step=None): return "all"
        case slice(start=None, step=None, stop=int(n)): return f"first {n}"
        case slice(start=int(a), stop=b, step=c): return f"from {a} to {b} by {c}"
        case slice(): return "slice"
        case _: return "no slice"
for x in (slice(None), slice(5), slice(1, 2), slice("a", None), 5, (None, 5, None)): print(kind(x), end="; ")
try:
    match slice(1):
        case slice(a): print(a)
except TypeError as error: print(error)
HEAD, TAIL, BACK = slice(2), slice(-2, None), slice(None, None, -1)
for x in ("abcd", [1, 2, 3, 4], (1, 2, 3, 4), range(4), b"abcd"): print(x[HEAD], x[TAIL], x[BACK], end="; ")
print()
def f(x, part=slice(1, None)): return x[part]
fields = {"year": slice(0, 4), "month": slice(5, 7), "day": slice(8, None)}
print(f("abc"), {k: "2024-05-17"[v] for k, v in fields.items()}, [1, 2, 3].__getitem__(slice(None, None, -1)), list(map("abcdef".__getitem__, [slice(i, i + 2) for i in range(3)])), isinstance(HEAD, slice), sorted("hello"[BACK]))
