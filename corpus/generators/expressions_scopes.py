#: about: generator expressions: what is evaluated when, and where
#: kind: language
#: stdout:
#| eval outer; made
#| eval if; eval inner; eval item; eval if; eval inner; eval item; [1, 2]
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| StopIteration: 
#| NameError: name 'undefined' is not defined
#| NameError: name 'undefined' is not defined
#| ['a', 'b'] outer [('outer', 'c')]
#| name 'n' is not defined
#| [0, 1, 2]
#| [0, 10, 20]
#| [1, 2, 3]
#| [1, 2]
#| [2, 2, 2] 2 (2, 'cc')

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def loud(name, value):
    print("eval", name, end="; ")
    return value
g = (loud("item", x) for x in loud("outer", [1, 2]) if loud("if", True) for y in loud("inner", "a"))
print("made")
print(list(g))
attempt(lambda: (x for x in 5))
g = (y for x in [1] for y in 5)
attempt(lambda: next(g))
attempt(lambda: next(g))
attempt(lambda: (x for x in undefined))
g = (undefined for x in [1])
attempt(lambda: next(g))
x = "outer"
print(list(x for x in "ab"), x, list((x, y) for y in "c"))
class C:
    n = 3
    items = list(i for i in range(n))
    try: bad = list(n for _ in "a")
    except NameError as e: print(e)
print(C.items)
n = 2
g = (i * n for i in range(3))
n = 10
print(list(g))
l = [1, 2]
g = (i for i in l)
l.append(3)
print(list(g))
l = [1, 2]
g = (i for i in l)
l = [9]
print(list(g))
fs = list((lambda: i) for i in range(3))
print([f() for f in fs], sum(i * j for i in range(3) for j in range(i)), max((len(w), w) for w in "a bb cc".split()))
