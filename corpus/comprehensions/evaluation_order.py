#: about: order of evaluation inside dict and nested comprehensions
#: kind: language
#: stdout:
#| k0 v0 k1 v1 {0: 0, 1: 1}
#| outer cond cond elt [2]
#| A B B [('a', 'c'), ('b', 'c')]
#| dup dup dup {1: 2}
#| first second third [1]
#| [(0, 1), (2, 3), (4, 5)] []
#| [3, 2] [1, 1] [2] [1, 1]

def v(label, value):
    print(label, end=" ")
    return value

print({v(f"k{i}", i): v(f"v{i}", i) for i in range(2)})
print([v("elt", x) for x in v("outer", [1, 2]) if v("cond", x > 1)])
print([(x, y) for x in v("A", "ab") for y in v("B", "c")])
print({v("dup", 1): n for n in range(3)})
print([a for a in [v("first", 1)] for b in [v("second", 2)] if v("third", True)])
it = iter(range(6))
print([(a, next(it)) for a in it], list(it))
items = [1, 2, 3]
print([items.pop() for _ in range(2)], items, [items.append(i) or len(items) for i in list(items)], items)
