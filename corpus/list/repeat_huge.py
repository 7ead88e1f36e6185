#: about: repetition that cannot fit is a MemoryError, in place too, and leaves the list as it was
#: kind: language
#: stdout:
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| MemoryError  [1, 2, 3]
#| cannot fit 'int' into an index-sized integer [1, 2, 3]
#| cannot fit 'int' into an index-sized integer [1, 2, 3]
#| MemoryError [0]

M = 2**63 - 1
l = [1, 2, 3]
for n in (M, 2**62, M // 2, M // 3, 2**61):
    for use in (lambda: l * n, lambda: n * l, lambda: l.__imul__(n), lambda: ([0] * 2) * n):
        try: print(len(use()))
        except (MemoryError, OverflowError) as error: print(type(error).__name__, str(error), l)
for n in (2**63, 10**30):
    try: l *= n
    except OverflowError as error: print(error, l)
one = [0] * 65
del one[1:]
try: one *= M
except MemoryError: print("MemoryError", one)
