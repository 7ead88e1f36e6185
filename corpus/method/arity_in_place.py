#: about: errors about arguments of methods of a bound method name its type, of a built-in one object
#: kind: language
#: stdout:
#| method.__format__() takes exactly one argument (0 given)
#| method.__format__() takes exactly one argument (2 given)
#| method.__dir__() takes no arguments (1 given)
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| method.__sizeof__() takes no arguments (1 given)
#| object.__format__() takes exactly one argument (0 given)
#| object.__format__() takes exactly one argument (0 given)
#| object.__format__() takes exactly one argument (0 given)
#| method.__format__() takes exactly one argument (0 given)
#| method.__format__() takes exactly one argument (2 given)
#| method.__dir__() takes no arguments (1 given)
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| method.__sizeof__() takes no arguments (1 given)
#| object.__format__() takes exactly one argument (0 given)
#| object.__format__() takes exactly one argument (0 given)
#| object.__format__() takes exactly one argument (0 given)
#| method.__format__() takes exactly one argument (0 given)
#| method.__format__() takes exactly one argument (2 given)
#| method.__dir__() takes no arguments (1 given)
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| method.__sizeof__() takes no arguments (1 given)
#| object.__format__() takes exactly one argument (0 given)
#| object.__format__() takes exactly one argument (0 given)
#| object.__format__() takes exactly one argument (0 given)
#| True True

class Q:
    def m(self, *a): return a
q = Q()
def attempt(call):
    try: print(call())
    except TypeError as e: print(e)
for _ in range(3):
    attempt(lambda: q.m.__format__())
    attempt(lambda: q.m.__format__("a", "b"))
    attempt(lambda: q.m.__dir__(1) and 0)
    attempt(lambda: q.m.__eq__())
    attempt(lambda: q.m.__repr__(1))
    attempt(lambda: q.m.__sizeof__(1))
    attempt(lambda: q.__format__())
    attempt(lambda: [].append.__format__())
    attempt(lambda: len.__format__())
bound = q.m
print(bound.__eq__(q.m), bound.__hash__() == hash(q.m))
