#: about: generators: pipelines, delegation, send, recursive tree walks and generator expressions
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 3375000511854 1249999

def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def evens(source):
    for value in source:
        if value % 2 == 0:
            yield value


def squares(source):
    for value in source:
        yield value * value


def averager():
    total = number = 0
    result = None
    while True:
        value = yield result
        total += value
        number += 1
        result = total // number


def build(depth):
    return None if depth == 0 else (build(depth - 1), depth, build(depth - 1))


def walk(tree):
    if tree is not None:
        yield from walk(tree[0])
        yield tree[1]
        yield from walk(tree[2])


def main():
    total = sum(squares(evens(count(3000000)))) % 1000003
    mean = averager()
    next(mean)
    last = 0
    for value in range(2500000):
        last = mean.send(value)
    tree = build(14)
    for _ in range(8):
        total += sum(walk(tree))
    total += sum(x ^ 5 for x in range(3000000) if x & 3)
    return total, last


print(*main())
