#: about: __getitem__ of list is a method, unlike that of tuple
#: kind: language
#: stdout:
#| <method '__getitem__' of 'list' objects> <slot wrapper '__getitem__' of 'tuple' objects> method_descriptor wrapper_descriptor builtin_function_or_method method-wrapper
#| 20 [10, 20, 20] __getitem__ list.__getitem__
#| 5 [6] <class 'list'>
#| ('own', 0) ('own', 5) ('own', slice(1, 2, None)) 1 [1] 1
#| 3

print(repr(list.__getitem__), repr(tuple.__getitem__), type(list.__getitem__).__name__, type(list.__setitem__).__name__, type([].__getitem__).__name__, type(().__getitem__).__name__)
get = [10, 20].__getitem__
print(get(1), list(map(get, (0, -1, 1))), list.__getitem__.__name__, list.__getitem__.__qualname__)
class L(list): pass
print(L([5]).__getitem__(0), list.__getitem__(L([6]), slice(None)), type(L([1])[:]))
class G(list):
    def __getitem__(self, i): return ("own", i)
g = G([1])
print(g[0], g[5], g[1:2], list.__getitem__(g, 0), [*g], g.pop())
del G.__getitem__
g.append(3)
print(g[0])
