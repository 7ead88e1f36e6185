#: about: a full container class: every hook of the container protocol
#: kind: language
#: stdout:
#| Box(3, 1, 2) 3 3 2 Box(1, 2) Box(2, 1, 3) [3, 2] True False [3, 1, 2] [2, 1, 3] Box(3, 1, 2, 4) Box(0, 3, 1, 2) Box(3, 1, 2, 3, 1, 2) Box(3, 1, 2, 3, 1, 2) True True True False Box(30, 10, 20) 3,1,2 3-1-2 14 Box(1, 2) [1, 2, 3] 6 3 1 (3, 1, 2) {1, 2, 3} [3, 1, 2, 3, 1, 2] {0: 3, 1: 1, 2: 2} [(3, 3), (1, 1), (2, 2)] True False 1 3-1-2
#| Box(9, 7, 8, 5, 6)|9|7|8|5|6
#| 9 [7, 8, 5, 6] (9, 7, 8, 5, 6)
#| Box(14, 20, 8, 5, 6) [5] {14: 0, 20: 1, 8: 2, 5: 3, 6: 4}
#| Box(1, 2)
#| Box() True
#| matched 14 [20, 8, 5, 6]
#| IndexError list index out of range
#| TypeError list indices must be integers or slices, not str
#| TypeError unsupported operand type(s) for -: 'Box' and 'int'
#| AttributeError 'Box' object has no attribute 'missing'
#| TypeError '>' not supported between instances of 'Box' and 'int'
#| TypeError 'int' object is not iterable
#| TypeError can't send non-None value to a just-started generator
#| TypeError unsupported operand type(s) for ** or pow(): 'Box' and 'int'
#| TypeError 'Box' object is not an iterator
#| TypeError list indices must be integers or slices, not Box
#| Box(Box(1,), Box(2, Box(3,))) 3 True Box(Box(2, Box(3,)),) 2 True

class Box:
    def __init__(self, *items): self.items = list(items); self.log = []
    def __repr__(self): return f"Box{tuple(self.items)!r}"
    def __len__(self): return len(self.items)
    def __getitem__(self, k):
        if isinstance(k, slice): return Box(*self.items[k])
        if isinstance(k, tuple): return [self[x] for x in k]
        return self.items[k]
    def __setitem__(self, k, v): self.items[k] = v
    def __delitem__(self, k): del self.items[k]
    def __contains__(self, x): return x in self.items
    def __iter__(self):
        for x in self.items: yield x
    def __reversed__(self): return iter(self.items[::-1])
    def __add__(self, o): return Box(*self.items, *o)
    def __radd__(self, o): return Box(*o, *self.items)
    def __iadd__(self, o): self.items.extend(o); return self
    def __mul__(self, n): return Box(*self.items * n)
    __rmul__ = __mul__
    def __eq__(self, o): return isinstance(o, Box) and self.items == o.items
    def __lt__(self, o): return self.items < o.items
    def __bool__(self): return bool(self.items)
    def __call__(self, f): return Box(*map(f, self.items))
    def __enter__(self): return self
    def __exit__(self, *a): self.items.clear(); return True
    def __length_hint__(self): return 1
    def __format__(self, spec): return (spec or ",").join(map(str, self.items))
    def __matmul__(self, o): return sum(x * y for x, y in zip(self, o))
    def __pos__(self): return Box(*map(abs, self.items))
    def __hash__(self): return hash(tuple(self.items))
b = Box(3, 1, 2)
print(b, len(b), b[0], b[-1], b[1:], b[::-1], b[0, 2], 1 in b, 9 in b, list(b), list(reversed(b)), b + [4], [0] + b, b * 2, 2 * b, b == Box(3, 1, 2), b != Box(), b < Box(4), bool(Box()), b(lambda x: x * 10), f"{b}", f"{b:-}", b @ b, +Box(-1, 2), sorted(b), sum(b), max(b), min(b), tuple(b), {*b}, [*b, *b], dict(enumerate(b)), list(zip(b, b)), any(b), all(Box(1, 0)), {b: 1}[Box(3, 1, 2)], "-".join(map(str, b)))
b[0] = 9; b[1:2] = [7, 8]; del b[-1]; b += (5, 6)
print(b, *b, sep="|")
x, *y = b
print(x, y, (lambda *a: a)(*b))
b[0] += 1
b[0], b[1] = b[1], b[0]
for i, v in enumerate(b): b[i] = v * 2 if i < 2 else v
print(b, [v for v in b if v % 2], {v: i for i, v in enumerate(b)})
with Box(1, 2) as w:
    print(w)
    raise ValueError("suppressed by the box")
print(w, not w)
match b:
    case [*_]: print("never: not registered as a sequence")
    case Box(items=[f, *rest]): print("matched", f, rest)
for f in (lambda: b[99], lambda: b["k"], lambda: b - 1, lambda: b.missing, lambda: b > 5, lambda: Box() @ 5, lambda: iter(b).send(1), lambda: b ** 2, lambda: next(b), lambda: [1, 2][b]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
nested = Box(Box(1), Box(2, Box(3)))
print(nested, nested[1][1][0], nested == Box(Box(1), Box(2, Box(3))), nested[1:], len(nested[1]), hash(nested) == hash(Box(Box(1), Box(2, Box(3)))))
