#: about: list.count of equal and of identical items
#: kind: language
#: stdout:
#| 4 1 1 2 0 1 1 0 12 1 0 1
#| TypeError: list.count() takes exactly one argument (0 given) TypeError: list.count() takes exactly one argument (2 given) TypeError: list.count() takes no keyword arguments TypeError: descriptor 'count' for 'list' objects doesn't apply to a 'tuple' object
#| 3 3 0 1 2 1

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Same:
    def __eq__(self, other): return True
nan = float("nan")
l = [1, True, 1.0, 1 + 0j, "1", None, nan, nan, float("nan"), [], [[]], 2]
print(l.count(1), l.count("1"), l.count(None), l.count(nan), l.count(float("nan")), l.count([]), l.count([[]]), l.count(3), l.count(Same()), [Same()].count(9), [].count(1), [l].count(l))
print(attempt(l.count), attempt(l.count, 1, 2), attempt(lambda: l.count(value=1)), attempt(list.count, (), 1))
print([0, 1, 2, 0, 0].count(0), [*"banana"].count("a"), [*"banana"].count("an"), ["an"].count("an"), [2**70, 2.0**70].count(2**70), [b"a", "a"].count("a"))
