#: about: repr of lists nested, recursive, empty and with odd members
#: kind: language
#: stdout:
#| [1, 'two', 3.0, None, True, b'x', (4,), {5: 6}, {7}, 1j, Ellipsis, [], <class 'int'>, <built-in function len>, range(0, 2), frozenset()] True [1, 'two', 3.0] [1, 'two'] [[[[]]]] [''] ["'"] ['\n'] [[], ()] [[None]]
#| [1, [...], [[...], [...]]] [1, [...], [[...], [...]]] 3 True [[1, [...], [[...], [...]]]]
#| {'list': [1, {...}]}
#| [<C>] (<C>,) {'C': <C>} {1: [<C>]}
#| bad repr
#| L([1, L([])]) [L(['a', 'b'])] [1]
#| True

a = [1, "two", 3.0, None, True, b"x", (4,), {5: 6}, {7}, 1j, ..., [], int, len, range(2), frozenset()]
print(a, str(a) == repr(a), f"{a[:3]}", "%s" % a[:2], [[[[]]]], [""], ["'"], ["\n"], [[], ()], [[None]])
r = [1]
r.append(r)
r.append([r, r])
print(r, repr(r), len(r), r[1] is r, str([r]))
d = {"list": [1]}
d["list"].append(d)
print(d)

class C:
    def __repr__(self): return "<C>"
    def __str__(self): return "never used inside containers"

print([C()], (C(),), {C.__name__: C()}, {1: [C()]})

class Bad:
    def __repr__(self): raise ValueError("bad repr")

try: print([1, Bad()])
except ValueError as error: print(error)

class L(list):
    def __repr__(self): return f"L({super().__repr__()})"

print(L([1, L()]), [L("ab")], list(L([1])))
big = list(range(100))
print(repr(big) == "[" + ", ".join(map(str, big)) + "]")
