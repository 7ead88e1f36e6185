#: about: the order of set displays, comprehensions and constructors under the fixed seed
#: kind: language
#: stdout:
#| {'c', 'a', 'b'} {'a', 'b'} {'x'} {'d', 'c', 'a', 'b'} {'d', 'c', 'a', 'e', 'b'} {'d', 'c', 'f', 'a', 'e', 'b'}
#| {'c', 'a', 'b'} {'d', 'c', 'a', 'b'} {'d', 'b', 'c', 'a', 'e'} {'d', 'f', 'b', 'c', 'a', 'e'} frozenset({'d', 'b', 'c', 'a', 'e'}) {'d', 'b', 'c', 'a', 'e'} {'d', 'b', 'c', 'a', 'e'}
#| {'alpha', 'beta', 'gamma', 'delta', 'epsilon'} {'alpha', 'beta', 'theta', 'zeta', 'eta', 'gamma', 'delta', 'epsilon'} {'alpha', 'beta', 'gamma', 'delta', 'epsilon'} {'alpha', 'beta', 'theta', 'zeta', 'eta', 'gamma', 'delta', 'epsilon'} frozenset({'alpha', 'beta', 'theta', 'zeta', 'eta', 'gamma', 'delta', 'epsilon'}) {'alpha', 'beta', 'theta', 'zeta', 'eta', 'gamma', 'delta', 'epsilon'}
#| ['q', 's', 'r', 't', 'p'] ['q', 's', 'r', 'p', 't'] ['q', 's', 'r', 'p', 't'] ['p', 'q', 'r']
#| ['one', 'five', 'three', 'two', 'six', 'four']
#| True {'one', 'five', 'three', 'two', 'six', 'four'}
#| {None, 1, 2.5, (1, 2), 'a'} {32, 16, 8, 24, 40} {32, 16, 8, 24, 40} {-3, -1, -2} {64, 3, 100, 5, 8, 77}
#| {'q', 'm', 'n', 'o', 'r', 'p'}
#| {'q', 'm', 'o', 'r', 'p'}
#| {'m', 'n', 'o', 'r', 'p', 'z'} q {'m', 'n', 'o', 'r', 'p', 'z'}
#| {'m', 'bb', 'n', 'o', 'r', 'p', 'z', 'aa'} {'n', 'z', 'r', 'm', 'o', 'p'} {'bb', 'aa'} {'bb', 'aa'} {'m', 'n', 'o', 'r', 'p', 'z'} {'y', 'x', 'n', 'z', 'r', 'm', 'bb', 'o', 'p', 'aa'}
#| {'d', 'var', 'b', 'c', 'a'} {'d', 'var', 'b', 'c', 'a'} {'d', 'b', 'c', 'a', 'e'} {'d', 'b', 'c', 'a', 'e'}
#| {b'd', b'c', b'a', b'e', b'b'} {(5, 'e'), (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')} {1.5, 2.5, 3.5, 4.5, 5.5} {3j, 1j, 2j}
#| {'k1', 'k2', 'k5', 'k4', 'k3'} False True
#| frozenset({'d', 'c', 'a', 'e', 'b'}) {'d', 'c', 'a', 'e', 'b'} {'d', 'c', 'a', 'e', 'b'} {'d', 'b', 'c', 'a', 'e'}
#| {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} {2, 5, 8, 11, 14, 17, 20} {2305843009213693951, 0, 2305843009213693952} {-314159, 314159, inf}
#| {'d': None, 'c': None, 'a': None, 'e': None, 'b': None} {'d': 1, 'b': 1, 'c': 1, 'a': 1, 'e': 1} e dcaeb
#| {frozenset({3}), frozenset(), frozenset({1, 2})} {'c', 'a', 'b'} {'', ' ', '   ', '  '} {True, 'True'}
#| d ['c', 'a', 'e', 'b']
#| ['d', 'c', 'a', 'e', 'b', 'f'] ({'d', 'c', 'a', 'e', 'b'},) [{'c', 'a', 'b'}]
#| True {'d', 'c', 'a', 'e', 'b'} {'d', 'f', 'g', 'h', 'b', 'i', 'c', 'a', 'e'}
#| {'d', 'c', 'a', 'e', 'b'} {'d', 'c', 'a', 'e', 'b'} {'d', 'c', 'a', 'e', 'b'}

words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
print({"a", "b", "c"}, {"a", "b"}, {"x"}, {"a", "b", "c", "d"}, {"a", "b", "c", "d", "e"}, {"a", "b", "c", "d", "e", "f"})
print(set("abc"), set("abcd"), set("abcde"), set("abcdef"), frozenset("abcde"), {*"abcde"}, {c for c in "abcde"})
print({"alpha", "beta", "gamma", "delta", "epsilon"}, set(words), set(words[:5]), {*words}, frozenset(words), {w for w in words})
print([x for x in {"p", "q", "r", "s", "t"}], [*{"p", "q", "r", "s", "t"}], list({"p", "q", "r", "s", "t"}), sorted({"p", "q", "r"}))
out = []
for x in {"one", "two", "three", "four", "five", "six"}: out.append(x)
print(out)
print("one" in {"one", "two", "three"}, {"one", "two", "three", "four", "five", "six"})
print({1, "a", 2.5, None, True, (1, 2)}, {8, 16, 24, 32, 40}, {40, 32, 24, 16, 8}, {-1, -2, -3}, {100, 5, 64, 3, 77, 8})
s = {"m", "n", "o", "p", "q"}
s |= {"r"}; print(s)
s.discard("n"); print(s)
s.add("z"); s.add("n"); print(s, s.pop(), s)
t = s | {"aa", "bb"}; print(t, s & t, t - s, s ^ t, s.copy(), t.union("xyz"))
v = "var"
print({v, "a", "b", "c", "d"}, {"a", "b", "c", "d", v}, {"a", *"bcd", "e"}, {"a", "b", "c", *[], "d", "e"})
print({b"a", b"b", b"c", b"d", b"e"}, {(1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, "e")}, {1.5, 2.5, 3.5, 4.5, 5.5}, {1j, 2j, 3j})
def f(): return {"k1", "k2", "k3", "k4", "k5"}
print(f(), f() is f(), f() == f())
print(frozenset({"a", "b", "c", "d", "e"}), set(frozenset({"a", "b", "c", "d", "e"})), set({"a", "b", "c", "d", "e"}), set(["a", "b", "c", "d", "e"]))
print({i for i in range(10, 0, -1)}, set(range(20, 0, -3)), {2 ** 61 - 1, 0, 2 ** 61}, {float("inf"), 314159, -314159})
print(dict.fromkeys({"a", "b", "c", "d", "e"}), {k: 1 for k in {"a", "b", "c", "d", "e"}}, max({"a", "b", "c", "d", "e"}), "".join({"a", "b", "c", "d", "e"}))
print({frozenset({1, 2}), frozenset({3}), frozenset()}, {"a", "a", "b", "b", "c", "c"}, {"", " ", "  ", "   "}, {True, "True", 1.0})
x, *y = {"a", "b", "c", "d", "e"}; print(x, y)
print([*{"a", "b", "c", "d", "e"}, *{"f"}], ({"a", "b", "c", "d", "e"},), [{"a", "b", "c"}])
print({"a", "b", "c", "d", "e"} == {"e", "d", "c", "b", "a"}, {"e", "d", "c", "b", "a"}, {"i", "h", "g", "f", "e", "d", "c", "b", "a"})
print("%s" % {"a", "b", "c", "d", "e"}, f'{ {"a", "b", "c", "d", "e"} }', str({"a", "b", "c", "d", "e"}))
