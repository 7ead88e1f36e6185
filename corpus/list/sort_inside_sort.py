#: about: key functions and comparisons that sort other lists, and the same one
#: kind: language
#: stdout:
#| [[0, 1], [1, 3], [2, 5]]
#| [1, 2, 3] [[], [], []]
#| [1, 2, 3]
#| RecursionError

rows = [[3, 1], [2, 5], [1, 0]]
def key(row):
    row.sort()
    return row
rows.sort(key=key)
print(rows)
outer = [3, 1, 2]
log = []
def nested(x):
    outer.sort(key=nested)
    log.append(list(outer))
    return x
outer.sort(key=nested)
print(outer, log)
class X:
    depth = 0
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if X.depth < 2:
            X.depth += 1
            sorted([X(2), X(1)])
            X.depth -= 1
        return self.n < other.n
print([x.n for x in sorted([X(3), X(1), X(2)])])
def forever(x): return sorted([x], key=forever)
try: sorted([1], key=forever)
except RecursionError as error: print("RecursionError")
