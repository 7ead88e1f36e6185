#: about: the slice objects that subscripts make
#: kind: language
#: stdout:
#| slice(5, 's', None) slice(5, 's', 5) True slice(1, 3, None) slice(-5, -6, None) slice(True, None, None) slice('a', 'b', 'c') slice([1], {2}, None) slice(None, None, None) slice((5,), None, None) (slice(None, 5, None), slice('s', None, None)) (slice(None, None, None), slice(None, None, None)) (slice(5, 's', None),) (1, 2) ('a', 'b', slice(3, None, None)) True True <class 'slice'> None
#| slice('first', 'second', None)
#| [slice(0, 0, None), slice(1, 2, None), slice(2, 4, None)] {'a': slice('a', None, None), 'b': slice('b', None, None)} slice(4, 4, None) slice('5', None, None) slice(Ellipsis, Ellipsis, None)

class G:
    def __getitem__(self, k): return k
g = G()
x, y = 5, "s"
print(g[x:y], g[x:y:x], g[lambda: 1:2] is not None, g[1 if x else 2:3], g[-x:~x], g[x < 6:], g["a":"b":"c"], g[[1]:{2}], g[None:], g[(x,):], g[:x, y:], g[::, ::], g[x:y,], g[*[1, 2]], g[*"ab", 3:], g[1:2] == g[1:2], g[1:2] is g[1:2] or True, type(g[:]), g[:].step)
def h():
    return g[(yield 1):(yield 2)]
it = h()
next(it)
it.send("first")
try: it.send("second")
except StopIteration as end: print(end.value)
print([g[i:i * 2] for i in range(3)], {k: g[k:] for k in "ab"}, g[(z := 4):z], g[f"{x}":], g[...:...])
