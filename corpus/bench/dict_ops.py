#: about: dicts: counting, grouping, nested updates, deletion, views, tuple and text keys
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 2096 1024 45 3244 119994950 100 1199900

def counting(rounds):
    counts = {}
    state = 1
    for _ in range(rounds):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        key = state >> 16 & 1023
        counts[key] = counts.get(key, 0) + 1
    return max(counts.values()), len(counts)


def text_keys(rounds):
    names = ["key%d" % i for i in range(500)]
    table = dict.fromkeys(names, 0)
    for i in range(rounds):
        table[names[i % 500]] += i
    return sum(table.values()) % 1000003


def grid(size, rounds):
    cells = {(x, y): (x * y) % 3 for x in range(size) for y in range(size)}
    for _ in range(rounds):
        total = 0
        for (x, y), value in cells.items():
            total += value + cells.get((x + 1, y), 0) - cells.get((x, y - 1), 0)
        cells[(total % size, 0)] = total % 5
    return total


def churn(rounds):
    table = {}
    for i in range(rounds):
        table[i] = i
        if i >= 100:
            del table[i - 100]
        if i % 1000 == 0:
            table = {**table, "mark": i}
            table.pop("mark")
    return sum(table), len(table), list(table)[0]


print(*counting(2000000), text_keys(3000000), grid(70, 130), *churn(1200000))
