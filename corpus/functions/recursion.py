#: about: direct, mutual and anonymous recursion
#: kind: language
#: stdout:
#| 265252859812191058636308480000000 True True
#| AC AB CB AC BA BC AC 
#| 9 [1, 2, 3, 4, 5]
#| 120
#| [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a')] 24

def factorial(n): return 1 if n < 2 else n * factorial(n - 1)
def is_even(n): return n == 0 or is_odd(n - 1)
def is_odd(n): return n != 0 and is_even(n - 1)

def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)

def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))

def flatten(x): return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
fix = lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))
print(factorial(30), is_even(100), is_odd(7))
print("".join(m + " " for m in hanoi(3)))
print(ackermann(2, 3), flatten([1, [2, [3, [4]], []], 5]))
print(fix(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(5))

def permutations(items):
    if not items: yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]): yield (x, *rest)

print(list(permutations("abc"))[:4], sum(1 for _ in permutations("abcd")))
