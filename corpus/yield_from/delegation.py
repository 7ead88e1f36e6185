#: about: yield from any iterable, and the value of the expression
#: kind: language
#: stdout:
#| inner got X
#| result ('X', 'Y')
#| None
#| i1 i2 a b 0 1
#| done
#| 'int' object is not iterable
#| [1, 2, 3, 4, 5, 6]
#| ['a', 'b', 1, 'k', 7, 8]
#| from next

def inner():
    x = yield "i1"
    print("inner got", x)
    y = yield "i2"
    return x, y

def outer():
    result = yield from inner()
    print("result", result)
    yield from "ab"
    nothing = yield from ()
    print(nothing)
    yield from range(2)
    return "done"

g = outer()
print(next(g), g.send("X"), g.send("Y"), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

def bad():
    yield from 5

try:
    list(bad())
except TypeError as error:
    print(error)

def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else:
        yield t

print(list(tree([1, [2, [3, [4, [5]]]], 6])))

def chain(*its):
    for it in its: yield from it

print(list(chain("ab", [1], {"k": 2}, (x for x in (7, 8)))))

class Stops:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("from next")

def value_of_iterator():
    return (yield from Stops())

try:
    next(value_of_iterator())
except StopIteration as stop:
    print(stop.value)
