#: about: len, bool and functions over sets
#: kind: language
#: stdout:
#| (0, 1, False, True)
#| 6
#| 3
#| 'a'
#| [3, 2, 1]
#| False
#| True
#| [(0, 5), (1, 6)]
#| 1
#| TypeError: expected 0 arguments, got 1
#| ValueError: max() iterable argument is empty
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| [(1, 'a')]
#| 'xy'
#| (7,)
#| [7]
#| {7: None}
#| b'A'
#| 9
#| None
#| 15

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: (len(set()), len({1, 1}), bool(set()), bool({0})), lambda: sum({1, 2, 3}), lambda: max({3, 1}), lambda: min("ba" and {"b", "a"}), lambda: sorted({3, 1, 2}, reverse=True), lambda: any({0, None}), lambda: all(set()), lambda: list(enumerate(sorted({5, 6}))), lambda: {1}.__len__(), lambda: {1}.__len__(1), lambda: max(set()), lambda: sorted({1, "a"}), lambda: list(zip({1}, {"a"})), lambda: "".join(sorted({"x", "y"})), lambda: tuple({7}), lambda: [*{7}], lambda: dict.fromkeys({7}), lambda: bytes({65}), lambda: print(*{9}), lambda: len({*range(10), *range(5, 15)}))
