#: about: iteration builtins on small values
#: kind: language
#: tests: builtin:all builtin:any builtin:enumerate builtin:filter builtin:iter builtin:map builtin:next builtin:reversed builtin:sorted builtin:zip
#: stdout:
#| True False False True
#| [(5, 'a'), (6, 'b')] [1, 'x'] [3, 5]
#| 7 default [2, 0]
#| [3, 2, 1] ['c', 'b', 'a'] [1, 2, -3]
#| [('a', 1), ('b', 2)] []
#| StopIteration 
#| TypeError 'int' object is not iterable
#| ValueError zip() argument 2 is longer than argument 1
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError 'set' object is not reversible

print(all([]), all([1, 0]), any([]), any([0, 2]))
print(list(enumerate("ab", 5)), list(filter(None, [0, 1, "", "x"])), list(map(max, [1, 5], [3, 2])))
print(next(iter([7])), next(iter([]), "default"), list(iter([3, 0, 2].pop, 3)))
print(list(reversed([1, 2, 3])), sorted("bca", reverse=True), sorted([-3, 2, 1], key=abs))
print(list(zip("ab", [1, 2, 3])), list(zip()))
for bad in (lambda: next(iter([])), lambda: iter(5), lambda: list(zip("a", "bc", strict=True)), lambda: sorted([1, "a"]), lambda: reversed({1})):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
