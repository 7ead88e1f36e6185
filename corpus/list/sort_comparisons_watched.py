#: about: which pairs are compared, for runs, equal items and merges
#: kind: language
#: stdout:
#| [1, 2, 3, 4] 3 [(2, 1), (3, 2), (4, 3)]
#| [1, 2, 3, 4] 3 [(3, 4), (2, 3), (1, 2)]
#| [1, 1, 1] 2 [(1, 1), (1, 1)]
#| [0, 1, 1, 2, 5] 7 [(1, 2), (1, 1), (1, 1), (0, 1), (5, 0), (0, 5), (5, 2)]
#| [0, 1, 2, 3, 4, 5] 13 [(1, 3), (2, 1), (1, 2), (2, 3), (2, 3), (2, 1), (5, 2), (5, 3), (4, 3), (4, 5), (0, 3), (0, 2), (0, 1)]
#| [5, 4, 3, 2, 1, 0] 12 [(4, 0), (5, 4), (2, 5), (0, 5), (2, 4), (2, 0), (1, 4), (1, 2), (1, 0), (3, 2), (3, 5), (3, 4)]
#| True 2079 33605556
#| True 399 630531
#| True 199 636999
#| True 736 21496
#| True 248 229938

def run(numbers, **how):
    log = []
    class X:
        def __init__(self, n): self.n = n
        def __lt__(self, other):
            log.append((self.n, other.n))
            return self.n < other.n
    l = [X(n) for n in numbers]
    l.sort(**how)
    return [x.n for x in l], len(log), log if len(log) < 40 else sum(a * 31 + b for a, b in log)
print(*run([1, 2, 3, 4]))
print(*run([4, 3, 2, 1]))
print(*run([1, 1, 1]))
print(*run([2, 1, 1, 0, 5]))
print(*run([3, 1, 2, 5, 4, 0]))
print(*run([3, 1, 2, 5, 4, 0], reverse=True))
for numbers in ([i * 7919 % 1009 for i in range(300)], [*range(100), *range(100)], [*range(200, 0, -1)], [i % 3 for i in range(150)], [*range(60), 5, *range(60, 0, -1)]):
    result, n, total = run(numbers)
    print(result == sorted(numbers), n, total)
