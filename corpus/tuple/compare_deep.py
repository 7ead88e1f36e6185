#: about: deep tuples: equality, hash, repr and order end in RecursionError
#: kind: language
#: stdout:
#| True True False True 182
#| True True True
#| RecursionError RecursionError RecursionError 

a = b = c = ()
for _ in range(60): a, b = (a,), (b,)
print(a == b, hash(a) == hash(b), a < b, repr(a) == repr(b), len(repr(a)))
for _ in range(100000): a, b = (a,), (b,)
print(a == a, a in (a,), (a, 1) < (a, 2))
for f in (lambda: a == b, lambda: a < b, lambda: (b,).index(a)):
    try: print(f())
    except RecursionError: print("RecursionError", end=" ")
print()
