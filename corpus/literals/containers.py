#: about: displays of tuple, list, set and dict with trailing commas and unpacking
#: kind: language
#: stdout:
#| () (1,) (1, 2) [] [1] {1} {} {1: 2} {1}
#| ['a', 'b', 1, 0, 1, 2] (1, 2) {1, 2}
#| {'a': 3, 'b': 2, 'c': 4} {} {1: 'c'}
#| (1, 2, 3) <class 'tuple'>
#| 1 2 5
#| [[], []] [()] ((),) {(): []}

print((), (1,), (1, 2,), [], [1,], {1}, {}, {1: 2,}, {1, 1, 1})
print([*"ab", 1, *range(3)], (*[1], *(2,)), {*[1, 2], 2})
print({"a": 1, **{"b": 2, "a": 3}, "c": 4}, {**{}}, {1: "a", True: "b", 1.0: "c"})
x = 1, 2, *[3]
print(x, type(x))
print({0: 1}[0], [1, 2][1], (4, 5)[-1])
print([[]] * 2, [()], ((),), {(): []})
