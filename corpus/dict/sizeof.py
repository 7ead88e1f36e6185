#: about: __sizeof__ grows with the table and not with the values
#: kind: language
#: stdout:
#| [48, 208, 208, 336, 336, 616, 4672, 9288, 2621512] [168, 256, 26016] 208
#| True 3 True True True
#| True
#| True
#| True
#| TypeError: descriptor '__sizeof__' for 'dict' objects doesn't apply to a 'int' object
#| TypeError: dict.__sizeof__() takes no arguments (1 given)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

e, small, big = {}, {1: 2}, dict.fromkeys(range(1000))
print([dict.fromkeys(range(n)).__sizeof__() for n in (0, 1, 5, 6, 10, 11, 100, 200, 50000)], [dict.fromkeys(map(str, range(n))).__sizeof__() for n in (1, 6, 1000)], {"a": 1, 2: 3}.__sizeof__())
sizes = [x.__sizeof__() for x in (e, small, big)]
print(sizes == sorted(sizes), len(set(sizes)), big.__sizeof__() > 1000 * 8, {1: "x" * 10000}.__sizeof__() == {1: ""}.__sizeof__(), isinstance(sizes[0], int))
before = big.__sizeof__()
big.clear()
print(big.__sizeof__() < before)
class D(dict): pass
show(lambda: D().__sizeof__() > 0, lambda: dict.__sizeof__(big) == big.__sizeof__(), lambda: dict.__sizeof__(5), lambda: e.__sizeof__(1))
