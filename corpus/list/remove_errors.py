#: about: list.remove of what is not there, or cannot be compared
#: kind: language
#: stdout:
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| KeyError: 'eq' [1, 2, 3]
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| ZeroDivisionError: bool [1, 2, 3]
#| ValueError: list.remove(x): x not in list [1, 2, 3]
#| ValueError: list.remove(x): x not in list TypeError: list.remove() takes exactly one argument (0 given) TypeError: list.remove() takes exactly one argument (2 given) TypeError: list.remove() takes no keyword arguments TypeError: descriptor 'remove' for 'list' objects doesn't apply to a 'set' object
#| KeyError: 'eq' 2 None [1]
#| list.remove(x): x not in list ('list.remove(x): x not in list',)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Bad:
    def __eq__(self, other): raise KeyError("eq")
class No:
    def __eq__(self, other): return NotImplemented
class Odd:
    def __bool__(self): raise ZeroDivisionError("bool")
class Rich:
    def __eq__(self, other): return Odd()
l = [1, 2, 3]
for x in (4, "1", None, [], [1], Bad(), No(), Rich(), float("nan")): print(attempt(l.remove, x), l)
print(attempt([].remove, 1), attempt(l.remove), attempt(l.remove, 1, 2), attempt(lambda: l.remove(value=1)), attempt(list.remove, {1}, 1))
m = [Bad(), 1]
print(attempt(m.remove, 1), len(m), attempt(m.remove, m[0]), m)
try: [].remove("long" * 30)
except ValueError as error: print(error, error.args)
