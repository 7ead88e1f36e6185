#: about: chained comparisons evaluate each operand once and stop early
#: kind: language
#: stdout:
#| True [1, 2, 3]
#| False [1, 0]
#| True [1, 2, 0, 0, 5, 5]
#| False [1, 1, True]
#| True [1, [1], [1]]
#| True [3, [1], [[1]]]
#| TypeError: '<' not supported between instances of 'int' and 'str' [1, 'a']
#| False [1, 2]
#| False [1, 2, 3]
#| 0 [0]
#| 5 [1, 2, 2, 1, 5]
#| True [1, 2, 3]
#| False [1, 2, 3]
#| True [1, 1, None]
#| [True, False] [1, 2, 3, 3, 2, 5]
#| True [0, 1, 2, 1, 2]
#| V2 ['1<', 'bool 2']
#| result ['1<', 'bool 2', '3<']
#| [] ['1<']
#| [] ['1<']
#| [] ['1<', '2<']
#| no ['1<', 'bool 2', '3<', 'bool 4']
#| 3 [0, 1, 2, 3]
#| [2, 3] [0, 1, 2, 3, 4, 5]
#| True []
#| AssertionError: msg [1, 2, 0, 'msg']
#| True True False True True False False True True True True

log = []
def e(x):
    log.append(x)
    return x
def run(f):
    log.clear()
    try: r = f()
    except Exception as err: r = f"{type(err).__name__}: {err}"
    print(r, log)
run(lambda: e(1) < e(2) < e(3))
run(lambda: e(1) < e(0) < e(3))
run(lambda: e(1) < e(2) > e(0) <= e(0) != e(5) == e(5))
run(lambda: e(1) == e(1) is e(True))
run(lambda: e(1) in e([1]) == e([1]))
run(lambda: e(3) not in e([1]) in e([[1]]))
run(lambda: e(1) < e("a") < e(2))
run(lambda: e(1) > e(2) < e("a"))
run(lambda: not e(1) < e(2) < e(3))
run(lambda: e(0) and e(1) < e(2))
run(lambda: e(1) < e(2) and e(2) < e(1) or e(5))
run(lambda: (e(1) < e(2)) < e(3))
run(lambda: e(1) < (e(2) < e(3)))
run(lambda: e(1) is e(1) is not e(None))
run(lambda: [e(1) < e(2) < e(3), e(3) > e(2) > e(5)])
run(lambda: e(1) < e(2) if e(0) < e(1) < e(2) else e(9))
class V:
    def __init__(self, n, r): self.n, self.r = n, r
    def __lt__(self, o):
        log.append(f"{self.n}<")
        return self.r
    def __bool__(self):
        log.append(f"bool {self.n}")
        return bool(self.r)
    def __repr__(self): return f"V{self.n}"
run(lambda: V(1, V(2, False)) < V(3, 0) < V(4, 1))
run(lambda: V(1, V(2, True)) < V(3, "result") < V(4, 1))
run(lambda: V(1, []) < V(2, 1))
run(lambda: V(1, []) < V(2, 1) < 3)
run(lambda: V(1, "x") < V(2, []) < 3)
def branch():
    if V(1, V(2, True)) < V(3, V(4, False)) < 5: return "yes"
    return "no"
run(branch)
def loop():
    n = 0
    while 0 <= e(n) < 3: n += 1
    return n
run(loop)
run(lambda: [x for x in range(6) if 1 < e(x) < 4])
run(lambda: (lambda a, b, c: a < b < c)(1, 2, 3))
def asserting(): assert e(1) < e(2) < e(0), e("msg")
run(asserting)
a = 5
print(a == 5 == 5.0, a is a is a, 1 < 2 == True, (1 < 2) == True, 1 == 1 in [1], 1 in [1] == True, 1 in ([1] == True,) , 1 != 2 != 1, None is None is None, "a" < "b" < "c" > "b", 3 > 2 > 1 > 0 > -1)
