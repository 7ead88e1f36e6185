#: about: Unions of many members
#: kind: language
#: stdout:
#| 60 T0 T59 True False
#| True True False True
#| 659 True
#| True True

names = [type("T%d" % i, (), {}) for i in range(60)]
u = names[0] | names[1]
for t in names[2:]:
    u = u | t
print(len(u.__args__), u.__args__[0].__name__, u.__args__[-1].__name__, isinstance(names[40](), u), isinstance(1, u))
v = names[-1] | names[-2]
for t in reversed(names[:-2]):
    v |= t
print(u == v, hash(u) == hash(v), u == (u | int), (u | v).__args__ == u.__args__)
deep = list[int]
for _ in range(50):
    deep = list[deep | None]
print(len(repr(deep)), deep == deep)
again = list[int]
for _ in range(50):
    again = list[again | None]
print(deep == again, hash(deep) == hash(again))
