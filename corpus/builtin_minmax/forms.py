#: about: min and max of arguments and of iterables, with and without a key
#: kind: language
#: result: ((1, 'a'), 'abc', 'x', 5)
#: stdout:
#| 1 2 1 3 4 2 e 99 3 9
#| A b [] -5 1 2
#| 7 None 1 d <built-in function max>
#| 1 True 0.0 0.0 0 1.0 True

print(min(2, 1), max(2, 1), min([3, 1, 2]), max((3, 1, 2)), min({5, 4}), max({1: 0, 2: 0}), min("hello"), max(b"abc"), min(range(3, 9)), max(x * x for x in (-3, 2)))
print(min("b", "A", key=str.lower), max("b", "A", key=str.lower), min([[3], [1, 2], []], key=len), max(1, -5, 3, key=abs), min([1, 2], key=None), max(1, 2, key=None))
print(min([], default=7), max((), default=None), min([1], default=0), min([], key=len, default="d"), max(iter(()), default=max))
print(min(1, True), max(True, 1), min(0.0, -0.0), max(0.0, -0.0), min(0, 0.0), max([1.0, 1, True]), min([True, 1.0, 1]))
RESULT = min([(2, "b"), (1, "z"), (1, "a")]), max("ab", "abc", ""), min(*"xyz"), max(*[1, 2], *[5])
