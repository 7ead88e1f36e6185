#: about: the host's calls of the guest nest, with the guest's own globals
#: kind: security
#: env: apply
#: tests: threat:13
#: stdout:
#| 10 55
#| [3, 2, 1]
#| [0, 2, 4] 6 0
#| generator already executing

total = 0


def add(n):
    global total
    total += n
    return apply(add, n - 1) + 1 if n else 0


print(apply(add, 10), total)
print(sorted([3, 1, 2], key=lambda x: apply(lambda: -x)))


def gen():
    for i in range(3):
        yield apply(lambda: i * 2)


print(list(gen()), apply(sum, gen()), apply(gen().send, None))
try:
    it = gen()
    it2 = (apply(next, it2) for x in [1])
    next(it2)
except ValueError as e:
    print(e)
