#: about: __sizeof__ grows with the table
#: kind: language
#: stdout:
#| [200, 200, 712, 8392, 524488]
#| True 3 True True
#| [200, 200, 712, 8392, 524488]
#| True 3 True True
#| True
#| TypeError: set.__sizeof__() takes no arguments (1 given)
#| TypeError: descriptor '__sizeof__' for 'set' objects doesn't apply to a 'frozenset' object
#| TypeError: unbound method set.__sizeof__() needs an argument

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

for make in (set, frozenset):
    print([make(range(n)).__sizeof__() for n in (0, 4, 5, 100, 5000)])
    sizes = [make(range(n)).__sizeof__() for n in (0, 100, 1000)]
    print(sizes == sorted(sizes), len(set(sizes)), sizes[2] > 8000, make("a").__sizeof__() == make([1]).__sizeof__())
s = set(range(1000))
before = s.__sizeof__()
s.clear()
print(s.__sizeof__() < before)
show(lambda: s.__sizeof__(1), lambda: set.__sizeof__(frozenset()), lambda: set.__sizeof__())
