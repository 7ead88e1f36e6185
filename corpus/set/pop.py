#: about: pop takes in the order of the table
#: kind: language
#: stdout:
#| [1, 33, 17, 5, 9] set()
#| KeyError: 'pop from an empty set'
#| TypeError: set.pop() takes no arguments (1 given)
#| TypeError: descriptor 'pop' for 'set' objects doesn't apply to a 'list' object
#| TypeError: descriptor 'pop' for 'set' objects doesn't apply to a 'frozenset' object
#| 0 1 None 2 None 3 {0, 1, 4, 5, 6, 7, 8, 9}
#| a set()
#| ('pop from an empty set',)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {5, 1, 9, 33, 17}
print([s.pop() for _ in range(5)], s)
show(lambda: s.pop(), lambda: s.pop(1), lambda: set.pop([]), lambda: set.pop(frozenset([1])))
s = set(range(10))
print(s.pop(), s.pop(), s.add(0), s.pop(), s.add(1), s.pop(), s)
s = {"a"}
print(s.pop(), s)
try: s.pop()
except KeyError as e: print(e.args)
