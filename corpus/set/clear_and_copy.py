#: about: clear, copy and what they share
#: kind: language
#: stdout:
#| True False set None set() [(2,), 1] None set()
#| set False {1, 2} None S() {1, 2}
#| TypeError: set.copy() takes no arguments (1 given)
#| TypeError: set.clear() takes no arguments (1 given)
#| TypeError: descriptor 'copy' for 'set' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'clear' for 'set' objects doesn't apply to a 'frozenset' object
#| set()

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, (2,)}
c = s.copy()
alias = s
print(c == s, c is s, type(c).__name__, s.clear(), alias, sorted(c, key=str), c.add(9), s)
class S(set):
    def __init__(self, *a):
        super().__init__(*a)
        self.attr = 1
t = S([1, 2])
u = t.copy()
print(type(u).__name__, hasattr(u, "attr"), u, t.clear(), t, u)
show(lambda: s.copy(1), lambda: s.clear(1), lambda: set.copy([]), lambda: set.clear(frozenset()), lambda: set().copy())
