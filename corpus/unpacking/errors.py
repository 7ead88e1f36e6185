#: about: the errors of unpacking the wrong number or kind of values
#: kind: language
#: stdout:
#| ValueError not enough values to unpack (expected 2, got 0)
#| ValueError not enough values to unpack (expected 2, got 1)
#| ValueError too many values to unpack (expected 2, got 3)
#| ValueError too many values to unpack (expected 2)
#| ValueError not enough values to unpack (expected 2, got 1)
#| ValueError too many values to unpack (expected 2)
#| ValueError too many values to unpack (expected 2)
#| TypeError cannot unpack non-iterable int object
#| TypeError cannot unpack non-iterable NoneType object
#| TypeError cannot unpack non-iterable type object
#| ValueError too many values to unpack (expected 2)
#| ValueError from __iter__
#| ValueError not enough values to unpack (expected 2, got 1)
#| ValueError too many values to unpack (expected 2)
#| ValueError too many values to unpack (expected 2, got 3)
#| ValueError too many values to unpack (expected 2)
#| ValueError not enough values to unpack (expected at least 2, got 1)
#| ValueError not enough values to unpack (expected at least 2, got 0)
#| TypeError cannot unpack non-iterable int object
#| ValueError not enough values to unpack (expected at least 3, got 2)
#| (1, [], 2, 3)
#| TypeError cannot unpack non-iterable int object
#| ValueError too many values to unpack (expected 2, got 3)
#| ('a', 'b', 4)
#| ValueError too many values to unpack (expected 0, got 1)
#| ValueError not enough values to unpack (expected 1, got 0)
#| ValueError too many values to unpack (expected 1, got 2)
#| TypeError Value after * must be an iterable, not int
#| TypeError Value after * must be an iterable, not NoneType
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not a mapping
#| TypeError 'list' object is not a mapping
#| ValueError too many values to unpack (expected 2)

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

def two(v): a, b = v; return a, b
def star(v): a, b, *c = v; return a, b, c
def star_end(v): a, *b, c, d = v; return a, b, c, d
def nested(v): (a, b), c = v; return a, b, c
def none(v): () = v
def one(v): (a,) = v; return a

class Infinite:
    def __iter__(self):
        n = 0
        while True:
            yield n
            n += 1

class Raises:
    def __iter__(self): raise ValueError("from __iter__")

for value in ((), (1,), [1, 2, 3], "abcd", {1: 2}, {1, 2, 3}, range(5), 5, None, int, Infinite(), Raises(), iter([1]), (x for x in range(9)), {"a": 1, "b": 2, "c": 3}, b"abc"):
    attempt(lambda: two(value))
attempt(lambda: star([1]))
attempt(lambda: star([]))
attempt(lambda: star(5))
attempt(lambda: star_end([1, 2]))
attempt(lambda: star_end([1, 2, 3]))
attempt(lambda: nested([1, 2]))
attempt(lambda: nested([(1, 2, 3), 4]))
attempt(lambda: nested(["ab", 4]))
attempt(lambda: none([1]))
attempt(lambda: one([]))
attempt(lambda: one([1, 2]))
attempt(lambda: [*1])
attempt(lambda: (*None,))
attempt(lambda: {*1})
attempt(lambda: {**1})
attempt(lambda: {**[1]})
attempt(lambda: [k for k, v in {"abc": 1}])
