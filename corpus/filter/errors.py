#: about: exceptions of the predicate, and going on afterwards
#: kind: language
#: stdout:
#| ['0', 1, '3', 5, '6', 7]
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'y'
#| TypeError: object of type 'int' has no len()
#| TypeError: descriptor 'isalpha' for 'str' objects doesn't apply to a 'int' object
#| StopIteration: 
#| ['1', 2, '3', 4, '5', 6, '7']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def f(x):
    if x % 3 == 0: raise OSError(x)
    return x % 2
g, out = filter(f, range(8)), []
while True:
    try: out.append(next(g))
    except OSError as error: out.append(str(error))
    except StopIteration: break
print(out)
attempt(lambda: list(filter(lambda: 1, [1])))
attempt(lambda: list(filter(lambda x, y: 1, [1])))
attempt(lambda: list(filter(len, [1])))
attempt(lambda: list(filter(str.isalpha, ["a", 1])))
attempt(lambda: next(filter(None, [])))
class Every:
    i = 0
    def __iter__(self): return self
    def __next__(self):
        Every.i += 1
        if Every.i % 2: raise KeyError(Every.i)
        if Every.i > 6: raise StopIteration
        return Every.i
g, out = filter(None, Every()), []
while True:
    try: out.append(next(g))
    except KeyError as error: out.append(str(error))
    except StopIteration: break
print(out)
