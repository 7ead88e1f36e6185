#: about: ranges are equal as sequences
#: kind: language
#: stdout:
#| True True False True False 1
#| True True False True False 1
#| True True False True False 1
#| True True False True False 1
#| True True False True False 1
#| True True False True False 1
#| False False True False False None
#| False False True False False None
#| True True False True False 1
#| False False True False False None
#| True True False True False 1
#| False False True False False None
#| True True False True False 1
#| True True False True False 1
#| True True False True False 1
#| False False False False False True False True False
#| True False NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
#| TypeError: '<' not supported between instances of 'range' and 'range'
#| TypeError: '<=' not supported between instances of 'range' and 'range'
#| TypeError: '>' not supported between instances of 'range' and 'list'
#| TypeError: '>=' not supported between instances of 'list' and 'range'
#| TypeError: '>' not supported between instances of 'range' and 'range'
#| any less False

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

pairs = [(range(0), range(2, 1)), (range(0), range(0, 0, 5)), (range(3), range(0, 3, 1)), (range(0, 3, 2), range(0, 4, 2)), (range(1), range(0, 1, 7)), (range(1), range(0, -1, -7)), (range(2), range(0, 2, 2)), (range(3), range(3, 0, -1)), (range(0, 10, 3), range(0, 12, 3)), (range(0, 10, 3), range(0, 13, 3)), (range(2**70), range(0, 2**70)), (range(2**70), range(2**70 + 1)), (range(2**70, 2**70 + 1), range(2**70, 2**71, 2**71)), (range(5, 5), range(2**80, 2**80)), (range(1, 2), range(1, 2**90, 2**90))]
for a, b in pairs:
    print(a == b, b == a, a != b, hash(a) == hash(b), a is b, {a: 1}.get(b))
r = range(3)
print(r == [0, 1, 2], r == (0, 1, 2), r == iter(r), r == 3, r == None, r != [0, 1, 2], [0, 1, 2] == r, r == r, r != r)
print(r.__eq__(range(3)), r.__ne__(range(3)), r.__eq__([0, 1, 2]), r.__ne__(3), r.__lt__(range(4)), r.__le__(r), r.__ge__(r))
for op in (lambda: r < range(4), lambda: r <= r, lambda: r > [1], lambda: [1] >= r, lambda: max(r, r)): attempt(op)
class Any:
    def __eq__(self, other): return "any"
    def __lt__(self, other): return "less"
    __gt__ = __lt__
print(r == Any(), r < Any(), Any() != r)
