#: about: min, max, sorted, sum, any, all, zip, map and filter over lists
#: kind: language
#: raises: TypeError: attempt() got an unexpected keyword argument 'key'
#: stdout:
#| -1 3 -1 -1 3 13 [1, 2] True True False True [-1, -1, 2, 3] [3, 1, 2, 1] [1] [(3, -1), (-1, 2), (2, -1)] [(-1, 3), (0, -1), (1, 2), (2, -1)]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [3, -1, 2, -1]
print(min(l), max(l), min(l, key=abs), max(l, key=lambda x: -x), sum(l), sum(l, 10), sum([[1], [2]], []), any(l), all(l), any([]), all([]), sorted(l, key=abs), list(map(abs, l)), list(filter(None, [0, 1, []])), list(zip(l, l[1:])), list(enumerate(l, -1)))
print(attempt(min, []), attempt(max, []), min([], default=5), max([], default=None), attempt(sum, ["a"]), attempt(sum, ["a"], "b"), attempt(sum, [[1]]), attempt(min, [1, "a"]), attempt(min, [None, None]), attempt(max, l, l, key=len), attempt(lambda: max(l, default=1, key=5)), attempt(sum, [b""], b""), attempt(sum, 5))
print(max([1, True, 1.0]), min([0.0, -0.0, 0]), max([[1, 2], [1]]), max(["a", "B"], key=str.lower), sum([0.1] * 10), sum([True, True]), sum([1, 2.5, 3j]))
