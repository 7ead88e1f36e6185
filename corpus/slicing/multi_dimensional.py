#: about: subscripts with tuples, slices, ellipsis, and a class that uses them
#: kind: language
#: stdout:
#| 1 9 [4, 5, 6] [2, 5, 8] [4, 6] Grid([[4, 5], [7, 8]]) Grid([[9, 8, 7], [6, 5, 4], [3, 2, 1]]) (None, None, None) (1, 2, None) (None, None, 3) everything
#| Grid([[1, 20, 30], [4, 105, 6], [7, 8, 9]])
#| bad key 'x'
#| bad key (1, 2, 3)
#| bad key None
#| bad key 1.5
#| bad key ()
#| 1 1 6 3 tuple key 3

class Grid:
    def __init__(self, rows): self.rows = rows
    def __getitem__(self, key):
        match key:
            case (int() as y, int() as x): return self.rows[y][x]
            case (slice() as ys, slice() as xs): return Grid([r[xs] for r in self.rows[ys]])
            case (slice() as ys, int() as x): return [r[x] for r in self.rows[ys]]
            case (int() as y, slice() as xs): return self.rows[y][xs]
            case int() as y: return self.rows[y]
            case slice(start=s, stop=e, step=t): return (s, e, t)
            case e if e is ...: return "everything"
            case _: raise TypeError(f"bad key {key!r}")
    def __setitem__(self, key, value):
        y, x = key
        self.rows[y][x] = value
    def __repr__(self): return f"Grid({self.rows})"

g = Grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
print(g[0, 0], g[-1, -1], g[1], g[:, 1], g[1, ::2], g[1:, :2], g[::-1, ::-1], g[:], g[1:2], g[::3], g[...])
g[0, 1:] = [20, 30]
g[1, 1] += 100
print(g)
for key in ("x", (1, 2, 3), None, 1.5, ()):
    try: g[key]
    except TypeError as error: print(error)
t = (0, 0)
print(g[t], g[*t], g[(1, 2)], [[1, 2], [3, 4]][1][0], {(1, 2): "tuple key"}[1, 2], {1: {2: 3}}[1][2])
