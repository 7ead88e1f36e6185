#: about: lists: append, pop, indexing, slicing, insertion, a matrix product, reversal and membership
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 122825505 40425 2662060157171 2666666 43

def matrix(n, seed):
    return [[(i * seed + j * 7) % 11 for j in range(n)] for i in range(n)]


def multiply(a, b):
    n = len(a)
    columns = [[row[j] for row in b] for j in range(n)]
    result = []
    for row in a:
        line = []
        for column in columns:
            total = 0
            for i in range(n):
                total += row[i] * column[i]
            line.append(total)
        result.append(line)
    return result


def rotate(rounds):
    items = list(range(50))
    for i in range(rounds):
        items.append(items.pop(0))
        items.insert(i % 50, items.pop())
        items[3:6] = items[5:2:-1]
        items[i % 50], items[-1] = items[-1], items[i % 50]
    return sum(i * value for i, value in enumerate(items))


def stack(rounds):
    items = []
    total = 0
    for i in range(rounds):
        items.append(i)
        if i % 3 == 0:
            total += items.pop()
        if i % 5 == 0 and items:
            total ^= items[-1]
    return total, len(items)


product = multiply(matrix(170, 3), matrix(170, 5))
members = sum(1 for i in range(3000) if i * 7 in list(range(0, 600, 2)))
print(sum(map(sum, product)), rotate(600000), *stack(4000000), members)
