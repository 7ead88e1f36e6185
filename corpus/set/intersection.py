#: about: intersection of any number
#: kind: language
#: stdout:
#| {1, 2, 3, 4}
#| False
#| {3}
#| {3}
#| {2}
#| {1, 2, 3, 4}
#| set()
#| {1, 2, 3, 4}
#| {4}
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'list'
#| {1, 2, 3, 4}
#| TypeError: 'int' object is not iterable
#| {1}
#| TypeError: unbound method set.intersection() needs an argument
#| TypeError: descriptor 'intersection' for 'set' objects doesn't apply to a 'list' object
#| set set set
#| {1, 2, 3, 4} [1, 2, 9, 3, 4]

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2, 3, 4}
show(lambda: s.intersection(), lambda: s.intersection() is s, lambda: s.intersection([3, 9]), lambda: s.intersection([1, 2, 3], {2, 3}, (3,)), lambda: s.intersection({2: 0, 9: 9}), lambda: s.intersection(s), lambda: s.intersection([]), lambda: s.intersection(range(10)), lambda: s.intersection(iter([4, 4, 4])), lambda: s.intersection(5), lambda: s.intersection([1], 5), lambda: s.intersection([[]]), lambda: s.intersection([], [[]]), lambda: s.intersection([1, 2, 3, 4, []]), lambda: s.intersection([], 5), lambda: set.intersection({1}, [1]), lambda: set.intersection(), lambda: set.intersection([1], [1]))
class S(set): pass
print(type(S("a").intersection()).__name__, type(S("a").intersection("a")).__name__, type({1}.intersection(S([1]))).__name__)
log = []
def gen():
    for x in (1, 2, 9, 3, 4, 5, 6):
        log.append(x)
        yield x
print(s.intersection(gen()), log)
