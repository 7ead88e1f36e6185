#: about: dir() without an argument lists the names of the scope, sorted
#: kind: language
#: stdout:
#| ['a', 'b', 'c']
#| ['__firstlineno__', '__module__', '__qualname__', 'a', 'z']
#| ['C', 'f']
#| True ['p', 'q']

def f(b, a):
    c = 1
    return dir()
print(f(1, 2))
class C:
    z = 1
    a = 2
    names = dir()
print(C.names)
print([n for n in dir() if not n.startswith("__")])
print(f"{[dir() for _ in 'x']}"[:30] != "", (lambda q, p: dir())(1, 2))
