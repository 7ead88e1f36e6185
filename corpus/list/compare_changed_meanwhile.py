#: about: an __eq__ that changes the lists while they are compared
#: kind: language
#: stdout:
#| False ([], [1, 2, 3]) True ([], [1, 2, 3]) True ([], [1, 2, 3]) False ([], [1, 2, 3])
#| False ([1, A, 3], []) True ([1, A, 3], []) False ([1, A, 3], []) True ([1, A, 3], [])
#| True ([], []) False ([], []) False ([], []) True ([], [])
#| False ([1, A, 3, 4], [1, 2, 3]) True ([1, A, 3, 4], [1, 2, 3]) False ([1, A, 3, 4], [1, 2, 3]) True ([1, A, 3, 4], [1, 2, 3])
#| False ([1, A, 3], [1, 2]) True ([1, A, 3], [1, 2]) False ([1, A, 3], [1, 2]) True ([1, A, 3], [1, 2])
#| False ([1, A, 9], [1, 2, 3]) True ([1, A, 9], [1, 2, 3]) False ([1, A, 9], [1, 2, 3]) True ([1, A, 9], [1, 2, 3])
#| False ([], [1, 2, 3]) True ([], [1, 2, 3]) True ([], [1, 2, 3]) False ([], [1, 2, 3])
#| False ([1, A, 3], []) True ([1, A, 3], []) False ([1, A, 3], []) True ([1, A, 3], [])
#| False (['x', 'y', 'z'], [1, 2, 3]) True (['x', 'y', 'z'], [1, 2, 3]) '<' not supported between instances of 'str' and 'int' (['x', 'y', 'z'], [1, 2, 3]) '>=' not supported between instances of 'str' and 'int' (['x', 'y', 'z'], [1, 2, 3])

class Act:
    def __init__(self, act, result=True): self.act, self.result, self.n = act, result, 0
    def __eq__(self, other):
        self.n += 1
        if self.n < 3: self.act()
        return self.result
    def __lt__(self, other): return "lt"
    def __repr__(self): return "A"
def run(act, result=True):
    out = []
    for compare in (lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a >= b):
        a, b = [1, 2, 3], [1, 2, 3]
        a[1] = Act(lambda: act(a, b), result)
        try: out.append(compare(a, b))
        except (TypeError, IndexError) as error: out.append(str(error))
        out.append((a, b))
    print(*out)
run(lambda a, b: a.clear())
run(lambda a, b: b.clear())
run(lambda a, b: (a.clear(), b.clear()))
run(lambda a, b: a.append(4))
run(lambda a, b: b.__delitem__(slice(2, None)))
run(lambda a, b: a.__setitem__(2, 9))
run(lambda a, b: a.clear(), False)
run(lambda a, b: b.clear(), False)
run(lambda a, b: (a.clear(), a.extend("xyz")), False)
