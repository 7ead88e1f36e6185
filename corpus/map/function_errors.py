#: about: exceptions of the function: the item is gone, the map goes on
#: kind: language
#: stdout:
#| ['0', 1, 2, '3', 4, 5, '6']
#| ZeroDivisionError: 0
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#| TypeError: object of type 'int' has no len()
#| ValueError: invalid literal for int() with base 10: 'x'
#| TypeError: ord() takes exactly one argument (2 given)
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| ValueError: substring not found
#| TypeError: <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
#| ZeroDivisionError: division by zero

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def f(x):
    if x % 3 == 0: raise ZeroDivisionError(x)
    return x
m, out = map(f, range(7)), []
while True:
    try: out.append(next(m))
    except ZeroDivisionError as error: out.append(str(error))
    except StopIteration: break
print(out)
attempt(lambda: list(map(f, range(4))))
attempt(lambda: list(map(lambda: 0, "a")))
attempt(lambda: list(map(lambda x: 0, "a", "b")))
attempt(lambda: list(map(len, [1])))
attempt(lambda: list(map(int, ["1", "x"])))
attempt(lambda: list(map(ord, "ab", "c")))
attempt(lambda: list(map(str.upper, ["a", 1])))
attempt(lambda: list(map("abc".index, "cbz")))
attempt(lambda: list(map(lambda x, y: x, [1], [2], [3])))
attempt(lambda: sum(map(lambda x: 1 / x, [1, 2, 0])))
