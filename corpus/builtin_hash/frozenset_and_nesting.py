#: about: hashes of nested containers, equal whatever their order
#: kind: language
#: stdout:
#| True True 1 True True True
#| True True True True True True
#| True True True True 1
#| True False

a = frozenset([1, "a", (2, 3)])
b = frozenset([(2, 3), 1, "a"])
print(hash(a) == hash(b), a == b, {a: 1}[b], hash(frozenset([a])) == hash(frozenset([b])), hash(frozenset([0])) != hash(frozenset([1])), hash(frozenset([frozenset()])) != hash(frozenset()))
print(hash((a, b)) == hash((b, a)), hash(("x",) * 3) == hash(("x", "x", "x")), hash((1, 2)) != hash((2, 1)), hash((0,)) != hash((0, 0)), hash(()) != hash(((),)), hash(((),)) != hash((((),),)))
class T(tuple): pass
class S(str): pass
class F(frozenset): pass
print(hash(T((1, 2))) == hash((1, 2)), hash(S("a")) == hash("a"), hash(F([1])) == hash(frozenset([1])), {T((1,)), (1,)} == {(1,)}, len({S("a"), "a"}))
deep = ()
for _ in range(50): deep = (deep,)
same = ()
for _ in range(50): same = (same,)
print(hash(deep) == hash(same), hash(deep) == hash((deep,)))
