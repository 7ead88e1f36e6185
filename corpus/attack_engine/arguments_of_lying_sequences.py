#: about: calls with * and ** of sequences and mappings that change length, raise in between and repeat names
#: kind: security
#: tests: threat:9 threat:22
#: stdout:
#| (2, [])
#| (2, [])
#| (3, [])
#| (0, ['x', 'x2'])
#| TypeError "__main__.f() got multiple values for keyword argument 'a'"
#| TypeError 'keywords must be strings'
#| TypeError "__main__.f() got multiple values for keyword argument 'raises'"
#| TypeError "__main__.f() got multiple values for keyword argument 'a'"
#| TypeError '__main__.f() argument after * must be an iterable, not int'
#| TypeError '__main__.f() argument after ** must be a mapping, not int'
#| (5, [])
#| TypeError 'K.keys() returned a non-iterable (type int)'
#| (0, [''])
#| (0, ['__class__', 'self', '\ud800'])
#| 300
#| 123
#| None
#| 3
#| [1, 2, 3]
#| {'x': 'x', 'x2': 'x2'}

def f(*arguments, **named):
    return len(arguments), sorted(named)


class Sequence:
    def __init__(self, length): self.length = length
    def __len__(self): return self.length
    def __iter__(self):
        yield 1
        self.length = 0
        yield 2


class Short(tuple):
    def __iter__(self): return iter((1, 2, 3))
    def __len__(self): return 0


class Names(dict):
    def keys(self): return ["x", "x2"]
    def __getitem__(self, key): return key
    def __iter__(self): return iter(["other"])


class Mapping:
    def __init__(self, *keys): self.names = keys
    def keys(self): return iter(self.names)
    def __getitem__(self, key): return {}[key] if key == "raises" else 1


for action in (lambda: f(*Sequence(10**9)), lambda: f(*Sequence(-1)), lambda: f(*Short((9,))), lambda: f(**Names(real=1)), lambda: f(**Mapping("a", "a")), lambda: f(**Mapping(5)),
               lambda: f(**Mapping("a", "raises")), lambda: f(a=1, **Mapping("a")), lambda: f(*5), lambda: f(**5), lambda: f(*(n for n in (1, 2)), *Short(()), **{}),
               lambda: f(**type("K", (), {"keys": lambda self: 5, "__getitem__": 1})()), lambda: f(**Mapping("")), lambda: f(**Mapping("self", "__class__", "\ud800")),
               lambda: f(*range(300), **{f"n{i}": i for i in range(300)})[0], lambda: print(*Short((1,)), sep=""), lambda: max(*Short(())), lambda: [*Short(())], lambda: {**Names(q=1)}):
    try:
        print(action())
    except Exception as refused:
        print(type(refused).__name__, ascii(str(refused)))
