#: about: empty is false, len counts items
#: kind: language
#: stdout:
#| [(1, True, False, 1), (1, True, False, 1), (2, True, False, 2), (1, True, False, 1), (0, False, True, 0)]
#| True
#| 3
#| False
#| ValueError: __len__() should return >= 0
#| 1
#| TypeError: len() takes exactly one argument (2 given)
#| TypeError: expected 0 arguments, got 1
#| TypeError: descriptor '__len__' requires a 'dict' object but received a 'list'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {}
out = []
for step in (lambda: d.update(a=1), lambda: d.update(a=2), lambda: d.update(b=None), lambda: d.pop("a"), lambda: d.clear()):
    step()
    out.append((len(d), bool(d), not d, d.__len__()))
print(out)
class L(dict):
    def __len__(self): return 3
class B(dict):
    def __bool__(self): return False
class W(dict):
    def __len__(self): return -1
show(lambda: bool(L()), lambda: len(L(a=1)), lambda: bool(B(a=1)), lambda: bool(W()), lambda: dict.__len__(L(a=1)), lambda: len({}, 1), lambda: {}.__len__(1), lambda: dict.__len__([]))
