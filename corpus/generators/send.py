#: about: send delivers values into yield expressions
#: kind: language
#: stdout:
#| None 10.0 15.0 12.0
#| (36, 3)
#| TypeError can't send non-None value to a just-started generator
#| None
#| StopIteration 
#| TypeError generator.send() takes exactly one argument (0 given)
#| None a b c none
#| got s1 s2
#| [1, 2, 3, 4, 5, 6, None] (['s3', 's4'], {'s5': 's6'}, 's7')

def averager():
    total = count = 0
    average = None
    while True:
        term = yield average
        if term is None: break
        total += term
        count += 1
        average = total / count
    return total, count

a = averager()
print(next(a), a.send(10), a.send(20), a.send(6))
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value)

def attempt(call):
    try:
        print(call())
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)

attempt(lambda: averager().send(1))
attempt(lambda: averager().send(None))
attempt(lambda: a.send(5))
attempt(lambda: a.send())

def echo():
    x = yield
    while True: x = yield (yield x) or "none"

e = echo()
print(e.send(None), e.send("a"), e.send("b"), e.send("c"), e.send(None))

def expressions():
    print("got", (yield 1), (yield 2))
    x = [(yield 3), (yield 4)]
    y = {(yield 5): (yield 6)}
    z = yield
    return x, y, z

g = expressions()
values = [next(g)]
try:
    while True: values.append(g.send(f"s{len(values)}"))
except StopIteration as stop:
    print(values, stop.value)
