#: about: repetitions and concatenations that cannot fit are a MemoryError
#: kind: language
#: stdout:
#| MemoryError MemoryError MemoryError 0 0
#| MemoryError MemoryError MemoryError 0 0
#| MemoryError MemoryError MemoryError 0 0
#| MemoryError MemoryError MemoryError 0 0
#| MemoryError MemoryError MemoryError 0 0
#| cannot fit 'int' into an index-sized integer
#| cannot fit 'int' into an index-sized integer
#| True

t = (1, 2, 3)
M = 2**63 - 1
for n in (M, 2**62, M // 3, 2**61, 2**60 + 1):
    for f in (lambda: t * n, lambda: n * t, lambda: t.__mul__(n)):
        try: print(len(f()))
        except (MemoryError, OverflowError) as error: print(type(error).__name__, end=" ")
    print(len(() * n), len(t * -n))
for n in (2**63, -2**63 - 1):
    try: t * n
    except OverflowError as error: print(error)
u = t
try: u *= M
except MemoryError: print(u is t)
