#: about: slice(): attributes, indices, comparison, hash, repr
#: kind: language
#: stdout:
#| slice(1, 10, 3) 1 10 3 slice(None, 5, None) slice(None, None, None) slice('a', None, []) slice(1, 2, None)
#| (1, 5, 3) (4, -1, -1) (2, 5, 1) (3, -1, -1) (0, 0, 1)
#| True True True True key
#| beh [1, 4, 7] (3, 2, 1)
#| TypeError slice expected at least 1 argument, got 0
#| TypeError slice expected at most 3 arguments, got 4
#| ValueError slice step cannot be zero
#| ValueError length should not be negative
#| TypeError slice indices must be integers or None or have an __index__ method
#| AttributeError readonly attribute
#| TypeError unhashable type: 'list'
#| TypeError '<' not supported between instances of 'slice' and 'int'
#| TypeError slice() takes no keyword arguments
#| slice(1, 2, None) slice(None, None, None) slice(None, None, None) (slice(None, None, None), 1) (slice(1, 2, None), slice(None, None, 3)) Ellipsis slice(-1, None, None) slice('a', 'b', None)
#| set slice(1, 2, None) v
#| del slice(None, None, 2)
#| del 5

s = slice(1, 10, 3)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", None, []), repr(slice(1, 2)))
print(s.indices(5), slice(None, None, -1).indices(5), slice(-3, None).indices(5), slice(100, -100, -1).indices(4), slice(2, 1).indices(0))
print(s == slice(1, 10, 3), s != slice(1), slice(1, 2) < slice(1, 3), hash(s) == hash(slice(1, 10, 3)), {s: "key"}[slice(1, 10, 3)])
print("abcdefghijkl"[s], [*range(20)][s], (1, 2, 3)[slice(None, None, -1)])

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)

attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice(1).indices(-1))
attempt(lambda: slice("a").indices(5))
attempt(lambda: setattr(s, "start", 2))
attempt(lambda: hash(slice([])))
attempt(lambda: slice(1, 2) < 5)
attempt(lambda: slice(stop=1))

class Show:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)

x = Show()
print(x[1:2], x[:], x[::], x[:, 1], x[1:2, ::3], x[...], x[-1:], x["a":"b"])
x[1:2] = "v"
del x[::2], x[5]
