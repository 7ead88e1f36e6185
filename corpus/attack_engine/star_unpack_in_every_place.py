#: about: starred items in every place that takes them
#: kind: security
#: tests: threat:22
#: stdout:
#| [1, 2, 1, 2] (1, 2, 3) {1, 2} {'a': 1, 'b': 2}
#| (1, 2, 1) {'a': 1, 'b': 2}
#| 1 [2, 3] 4

a = [1, 2]
b = {"a": 1}
print([*a, *a], (*a, 3), {*a, *a}, {**b, "b": 2})
print(*(lambda *args, **kwargs: (args, kwargs))(*a, *a[:1], **b, **{"b": 2}))
first, *middle, last = *a, 3, 4
print(first, middle, last)
