#: about: ordering wants sets, equality takes anything
#: kind: language
#: stdout:
#| '<' not supported between instances of 'set' and 'list'; '<=' not supported between instances of 'set' and 'list'; '>' not supported between instances of 'set' and 'list'; '>=' not supported between instances of 'set' and 'list'; '<' not supported between instances of 'list' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'tuple'; '<=' not supported between instances of 'set' and 'tuple'; '>' not supported between instances of 'set' and 'tuple'; '>=' not supported between instances of 'set' and 'tuple'; '<' not supported between instances of 'tuple' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'str'; '<=' not supported between instances of 'set' and 'str'; '>' not supported between instances of 'set' and 'str'; '>=' not supported between instances of 'set' and 'str'; '<' not supported between instances of 'str' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'NoneType'; '<=' not supported between instances of 'set' and 'NoneType'; '>' not supported between instances of 'set' and 'NoneType'; '>=' not supported between instances of 'set' and 'NoneType'; '<' not supported between instances of 'NoneType' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'int'; '<=' not supported between instances of 'set' and 'int'; '>' not supported between instances of 'set' and 'int'; '>=' not supported between instances of 'set' and 'int'; '<' not supported between instances of 'int' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'dict'; '<=' not supported between instances of 'set' and 'dict'; '>' not supported between instances of 'set' and 'dict'; '>=' not supported between instances of 'set' and 'dict'; '<' not supported between instances of 'dict' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'range'; '<=' not supported between instances of 'set' and 'range'; '>' not supported between instances of 'set' and 'range'; '>=' not supported between instances of 'set' and 'range'; '<' not supported between instances of 'range' and 'set'; False True False
#| '<' not supported between instances of 'set' and 'list_iterator'; '<=' not supported between instances of 'set' and 'list_iterator'; '>' not supported between instances of 'set' and 'list_iterator'; '>=' not supported between instances of 'set' and 'list_iterator'; '<' not supported between instances of 'list_iterator' and 'set'; False True False
#| False True False
#| NotImplemented
#| NotImplemented
#| NotImplemented
#| True
#| True
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__lt__' requires a 'set' object but received a 'list'
#| 'gt'
#| 'eq'
#| 'ge'
#| 'gt'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2}
for other in ([1, 2], (1, 2), "12", None, 5, {1: 2}, range(1, 3), iter([1]), object):
    for f in (lambda: s < other, lambda: s <= other, lambda: s > other, lambda: s >= other, lambda: other < s):
        try: f()
        except TypeError as e: print(e, end="; ") if other is not object else None
    print(s == other, s != other, other == s)
show(lambda: s.__lt__([1]), lambda: s.__eq__([1]), lambda: s.__ge__(None), lambda: s.__le__({1, 2, 3}), lambda: s.__ne__({1}), lambda: s.__eq__(), lambda: set.__lt__([1], {1}))
class R:
    def __gt__(self, o): return "gt"
    def __eq__(self, o): return "eq"
    def __ge__(self, o): return "ge"
show(lambda: s < R(), lambda: s == R(), lambda: s <= R(), lambda: R() > s)
