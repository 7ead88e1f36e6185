#: about: tuples are sorted by their first different items
#: kind: language
#: stdout:
#| [(K0, K5), (K1, K1), (K1, K2)] ['1==1', '1==2', '1<2', '0==1', '0<1']
#| [(K7, 1), (K7, 2)] []
#| [(), (1,), (1, 2), (1, 2, 0)] [(0, []), (1, {})] [('A', 9), ('a', 1.5), ('a', 2)] [(1, 2), (1180591620717411303424, 0), (1180591620717411303424, 1)] [(True, 1), (1, 2), (1.5, 1)]
#| '<' not supported between instances of 'list' and 'dict'
#| [(1, None), (1, None)]
#| [(None, 0), (None, 1)]
#| '<' not supported between instances of 'int' and 'str'
#| '<' not supported between instances of 'str' and 'int'
#| [(3,), (2,), (1, 2)] [(2,), (3,), (1,)]

class K:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        log.append(f"{self.n}=={other.n}")
        return self.n == other.n
    def __lt__(self, other):
        log.append(f"{self.n}<{other.n}")
        return self.n < other.n
    def __repr__(self): return f"K{self.n}"
log = []
l = [(K(1), K(2)), (K(1), K(1)), (K(0), K(5))]
l.sort()
print(l, log)
k = K(7)
log.clear()
l = [(k, 2), (k, 1)]
l.sort()
print(l, log)
print(sorted([(1, 2), (1,), (1, 2, 0), ()]), sorted([(1, {}), (0, [])]), sorted([("a", 2), ("a", 1.5), ("A", 9)]), sorted([(2**70, 1), (1, 2), (2**70, 0)]), sorted([(1.5, 1), (1, 2), (True, 1)]))
for l in ([(1, {}), (1, [])], [(1, None), (1, None)], [(None, 1), (None, 0)], [("a", 1), (1, "a")], [((1, 2), 3), ((1, "b"), 4)]):
    try: print(sorted(l))
    except TypeError as error: print(error)
class T(tuple):
    def __lt__(self, other): return tuple.__gt__(self, other)
print(sorted([T((1, 2)), T((3,)), T((2,))]), sorted([(1,), T((2,)), (3,)]))
