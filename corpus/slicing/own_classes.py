#: about: what a class's __getitem__, __setitem__ and __delitem__ get for each form of subscript
#: kind: language
#: stdout:
#| slice(1, 'two', None) slice(1, 'two', None) slice(None, None, None) slice(None, None, None) slice(1, None, None) slice(None, 1, None) slice(None, None, 1) slice(1, None, 'two') slice(-1, 1, None) slice(None, None, None) (slice(1, 2, None), 3) (slice(None, None, None), slice(None, None, None), slice(None, None, 2)) Ellipsis (Ellipsis, slice(0, 1, None)) (1, 2) (1,) () [] slice(1, 2, None)
#| set slice(1, 2, None) v
#| set slice(None, None, None) 5
#| set (1, slice(None, None, None)) 5
#| del slice(1, None, None)
#| del (slice(None, None, None), 1)
#| del Ellipsis
#| set slice(0, 1, None) [slice(0, 1, None), 7]
#| 'slice' object is not callable
#| 'int' object is not subscriptable
#| 'NoneType' object is not subscriptable
#| 'builtin_function_or_method' object is not subscriptable

class Show:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = Show()
a, b, c = 1, "two", None
print(s[a:b], s[a:b:c], s[:], s[::], s[a:], s[:a], s[::a], s[a::b], s[-1:+1], s[None:None:None], s[1:2, 3], s[:, :, ::2], s[...], s[..., 0:1], s[(1, 2)], s[1,], s[()], s[[]], s[1:2][3] if False else s[1:2])
s[1:2] = "v"
s[:] = s[a, :] = 5
del s[1:], s[:, 1], s[...]
class Add(Show):
    def __getitem__(self, k): return [k]
Add()[0:1] += [7]
for bad in (lambda: s[1:2](), lambda: 5[1:2], lambda: None[:], lambda: len[:1]):
    try: bad()
    except TypeError as error: print(error)
