#: about: generators that share variables with their surroundings
#: kind: language
#: stdout:
#| 0 5 5 8 8
#| [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#| [1, 2, 3, 4] [('a', 0), ('b', 0), ('b', 1), ('a', 1)]

def counter():
    n = 0
    def up():
        nonlocal n
        while True:
            n += yield n
    def look(): return n
    return up(), look
g, look = counter()
print(next(g), g.send(5), look(), g.send(3), look())
def makers(): return [(lambda k: (k * x for x in range(3)))(k) for k in range(3)]
print([list(m) for m in makers()])
def shared():
    total = []
    def part(name):
        for i in range(2):
            total.append((name, i))
            yield len(total)
    return total, part("a"), part("b")
total, a, b = shared()
print([next(a), next(b), next(b), next(a)], total)
