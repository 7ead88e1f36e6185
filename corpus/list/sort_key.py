#: about: key functions: any callable, called once an item, in order
#: kind: language
#: raises: TypeError: '<' not supported between instances of 'type' and 'type'
#: stdout:
#| [3, 2, 1, 1] [3, 1, 2, 1]
#| [1, 2, 3] [1, 2, 3] [1, 2, 3] [1, 2, 3] [3, 1, 2] [2, 1, 3] [2, 3, 1] [3, 2, 1] 
#|\

calls = []
def key(x):
    calls.append(x)
    return -x
l = [3, 1, 2, 1]
l.sort(key=key)
print(l, calls)
for k in (None, str, abs, len if False else repr, lambda x: 0, lambda x: (x % 2, x), {1: 9, 2: 5, 3: 7}.get, [0, 30, 20, 10].__getitem__, type, float, lambda x: [x], lambda x: str(-x)):
    l = [3, 1, 2]
    l.sort(key=k)
    print(l, end=" ")
print()
class Key:
    def __call__(self, x): return x[::-1]
words = "tab bat cab abc".split()
words.sort(key=Key())
print(words)
words.sort(key=str.upper, reverse=True)
print(words)
one = [5]
calls.clear()
one.sort(key=key)
[].sort(key=key)
print(calls)
mixed = [1, "a", None, 2.5, (3,)]
mixed.sort(key=lambda x: str(type(x)))
print(mixed)
mixed.sort(key=lambda x: 0)
print(mixed)
