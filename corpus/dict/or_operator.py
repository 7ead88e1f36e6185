#: about: results of |: order, types, operands
#: kind: language
#: stdout:
#| {'x': 1, 'y': 20, 'z': 30} {'y': 2, 'z': 30, 'x': 1} {'x': 1, 'y': 2} {'y': 20, 'z': 30} {'x': 1, 'y': 2} {'x': 1, 'y': 2} {'y': 20, 'z': 30}
#| {'x': 1, 'y': 20, 'z': 30}
#| 'dict'
#| {'x': 1, 'y': 20, 'z': 30}
#| 'dict'
#| 'dict'
#| TypeError: unsupported operand type(s) for |: 'dict' and 'list'
#| TypeError: unsupported operand type(s) for |: 'list' and 'dict'
#| TypeError: unsupported operand type(s) for |: 'dict' and 'NoneType'
#| TypeError: unsupported operand type(s) for |: 'int' and 'dict'
#| {'y', 'x'}
#| TypeError: unsupported operand type(s) for |: 'dict' and 'set'
#| NotImplemented
#| {'y': 2, 'z': 30, 'x': 1}
#| NotImplemented
#| {'x': 1, 'y': 20, 'z': 30}
#| TypeError: descriptor '__or__' requires a 'dict' object but received a 'int'
#| TypeError: expected 1 argument, got 0

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class D(dict):
    def __repr__(self): return f"D({dict.__repr__(self)})"
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(a | b, b | a, a | {}, {} | b, a | a, a, b)
show(lambda: D(a) | b, lambda: type(D(a) | b).__name__, lambda: a | D(b), lambda: type(a | D(b)).__name__, lambda: type(D() | D()).__name__)
show(lambda: a | [("q", 1)], lambda: [("q", 1)] | a, lambda: a | None, lambda: 1 | a, lambda: a | a.keys(), lambda: a | set(), lambda: a.__or__([]), lambda: a.__ror__(b), lambda: a.__ror__([]), lambda: a.__or__(b), lambda: dict.__or__(1, a), lambda: dict.__or__(a))
