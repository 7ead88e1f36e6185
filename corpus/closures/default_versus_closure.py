#: about: binding early with a default, late with a cell, and by a factory
#: kind: language
#: stdout:
#| [100, 100, 100] [1, 10, 100] [1, 10, 100]
#| 7 1 1
#| 5
#| unsupported operand type(s) for +: 'int' and 'str'

late = {}
early = {}
made = {}
def factory(n): return lambda x: x + n
for n in (1, 10, 100):
    late[n] = lambda x: x + n
    early[n] = lambda x, n=n: x + n
    made[n] = factory(n)
print([f(0) for f in late.values()], [f(0) for f in early.values()], [f(0) for f in made.values()])
n = 7
print(late[1](0), early[1](0), made[1](0))

def wrap(function):
    def caller(*args): return function(*args)
    return caller

@wrap
def recursive(n): return 0 if n == 0 else 1 + recursive(n - 1)
print(recursive(5))
original = recursive
recursive = lambda n: "replaced"
try:
    print(original(3))
except TypeError as error:
    print(error)
