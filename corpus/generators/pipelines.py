#: about: generators composed: sieve, take, window, merge and a coroutine-style consumer
#: kind: language
#: stdout:
#| [2, 3, 5, 7, 11, 13, 17, 19]
#| [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')]
#| [1, 2, 3, 4, 9, 10, 11]
#| [10, 12, 14]

def naturals(n=0):
    while True:
        yield n
        n += 1

def take(n, it):
    for _, x in zip(range(n), it): yield x

def sieve():
    candidates = naturals(2)
    while True:
        p = next(candidates)
        yield p
        candidates = (lambda p, c: (x for x in c if x % p))(p, candidates)

def window(it, n):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            buffer.pop(0)

def merge(a, b):
    a, b = iter(a), iter(b)
    end = object()
    x, y = next(a, end), next(b, end)
    while x is not end or y is not end:
        if y is end or (x is not end and x <= y):
            yield x
            x = next(a, end)
        else:
            yield y
            y = next(b, end)

def consumer(sink):
    while True:
        sink.append((yield) * 2)

print(list(take(8, sieve())))
print(list(window("abcde", 3)))
print(list(merge([1, 4, 9], [2, 3, 10, 11])))
sink = []
c = consumer(sink)
next(c)
for n in take(3, naturals(5)): c.send(n)
c.close()
print(sink)
