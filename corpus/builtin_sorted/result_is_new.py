#: about: the result is a new list and the argument stays
#: kind: language
#: result: ([1, 2, 3], [3, 1, 2, 3, 1])
#: stdout:
#| [3, 1, 2] [1, 2, 3] False <class 'list'>
#| list

data = [3, 1, 2]
out = sorted(data)
print(data, out, out is data, type(sorted((1,))))
class L(list): pass
print(type(sorted(L([2, 1]))).__name__)
RESULT = sorted(data, key=lambda v: data.append(v) or v if len(data) < 5 else v), data
