#: about: breadth-first search and a set of pairs: int keys, growing lists, tuples as keys
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 123145

def main():
    n = 20000
    g = {i: [(i * 7 + 1) % n, (i * 13 + 5) % n, (i + 1) % n] for i in range(n)}
    tot = 0
    for s in range(0, 12):
        dist = {s: 0}
        q = [s]
        for u in q:
            d = dist[u] + 1
            for v in g[u]:
                if v not in dist:
                    dist[v] = d
                    q.append(v)
        tot += max(dist.values())
    seen = set()
    for i in range(200000):
        k = (i * 31 % 1000, i % 77)
        if k in seen:
            tot += 1
        else:
            seen.add(k)
    return tot
print(main())
