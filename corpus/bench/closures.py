#: about: closures: counters with nonlocal, composition, currying, decorators and callbacks
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 4000001 1500006333334

def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def adder(n):
    return lambda value: value + n


def remembered(function):
    known = {}

    def lookup(n):
        if n not in known:
            known[n] = function(n)
        return known[n]

    return lookup


@remembered
def paths(n):
    return 1 if n < 2 else paths(n - 1) + paths(n - 2) + n % 3


def apply(callback, rounds):
    total = 0
    for i in range(rounds):
        total += callback(i)
    return total


def main():
    step = counter()
    for i in range(4000000):
        step()
    pipeline = compose(adder(1), adder(2), lambda value: value * 3, adder(-4))
    total = apply(pipeline, 1000000)
    for i in range(1500000):
        total += adder(i & 7)(i) & 3
    total += apply(lambda i: paths(i % 90) & 1, 2000000)
    return step(), total


print(*main())
