#: about: what a comprehension binds and what leaks out of it
#: kind: language
#: stdout:
#| outer [0, 1, 2]
#| ['outer', 'outer'] [('o', 'o'), ('u', 'u'), ('t', 't'), ('e', 'e'), ('r', 'r')]
#| ([0, 1, 3, 6], 6)
#| ([11, 12], [1, 2], 10)
#| [2, 2, 2] [5, 6, 7]
#| name 'items' is not defined
#| [2, 4, 6] False
#| [[(1, 0, 0), (1, 1, 0)], [(1, 0, 1), (1, 1, 1)]]
#| cannot access local variable 'late' where it is not associated with a value
#| False True

x = "outer"
result = [x for x in range(3)]
print(x, result)
print([x for _ in range(2)], [(x, x) for x in x])

def f():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    return [add(n) for n in range(4)], total

print(f())

def params(a, b=[1, 2]):
    return [a + i for i in b], [a for a in b], a

print(params(10))
funcs = [lambda: i for i in range(3)]
print([g() for g in funcs], [g(5) for g in [lambda z, i=i: z + i for i in range(3)]])

class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        scaled = [i * k for i in items for k in items]
    except NameError as error:
        print(error)

print(C.doubled, hasattr(C, "scaled"))

def deep():
    v = 1
    return [[(v, i, j) for i in range(2)] for j in range(2)]

print(deep())

def unbound():
    try:
        return [late for _ in range(1)]
    except NameError as error:
        return str(error)
    late = 1

print(unbound())

def local_after():
    [y for y in range(3)]
    return "y" in locals()

print(local_after(), "result" in [n for n in dir() if n == "result"])
