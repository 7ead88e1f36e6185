#: about: iter with a callable and a sentinel
#: kind: language
#: result: ['a', 'b']
#: stdout:
#| [1, 2] [] 4
#| StopIteration: 
#| TypeError: iter(v, w): v must be callable
#| TypeError: iter(v, w): v must be callable
#| TypeError: iter expected at most 2 arguments, got 3
#| TypeError: len() takes exactly one argument (0 given)
#| callable_iterator 0 [] [] []
#| asked 3
#| asked 2
#| [3] [1]
#| []
#| ZeroDivisionError: inner
#| ZeroDivisionError: inner
#| ArithmeticError: eq
#| ArithmeticError: eq

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

n = iter([1, 2, 3, 4])
i = iter(lambda: next(n), 3)
print(list(i), list(i), next(n))
attempt(next, i)
attempt(iter, 5, 1)
attempt(iter, None, None)
attempt(iter, len, 1, 2)
attempt(next, iter(len, 0))
print(type(iter(int, 1)).__name__, next(iter(int, 1)), list(iter(int, 0)), list(iter(int, 0.0)), list(iter(dict, {})))
class Eq:
    def __eq__(self, other):
        print("asked", other)
        return other == 2
values = [1, 2, 3]
print(list(iter(values.pop, Eq())), values)
def stops(): raise StopIteration("inner")
print(list(iter(stops, 0)))
def fails(): raise ZeroDivisionError("inner")
j = iter(fails, 0)
attempt(next, j)
attempt(next, j)
class Bad:
    def __eq__(self, other): raise ArithmeticError("eq")
k = iter(int, Bad())
attempt(next, k)
attempt(next, k)
RESULT = [c for c in iter(iter("ab-cd").__next__, "-")]
