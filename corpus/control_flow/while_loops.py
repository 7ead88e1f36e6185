#: about: while with break, continue and else
#: kind: language
#: stdout:
#| 8 6 after 4
#| else runs 0
#| else without a pass
#| [0, 1, 7, 2, 5, 8, 16, 3, 19]
#| 5 6
#| walrus in a while None
#| body 2
#| finally 2
#| finally 1
#| body 0
#| finally 0

n = 10
while n:
    n -= 1
    if n % 2: continue
    if n == 4: break
    print(n, end=" ")
else: print("not reached")
print("after", n)
while n > 0: n -= 1
else: print("else runs", n)
while False: pass
else: print("else without a pass")

def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps

print([collatz(n) for n in range(1, 10)])
i = 0
while True:
    i += 1
    j = 0
    while True:
        j += 1
        if j > i: break
        if i * j == 6: break
    else: print("never")
    if i > 4: break
print(i, j)
while (c := next(it := iter([]), None)) is not None: print("no")
else: print("walrus in a while", c)
k = 3
while k:
    try:
        k -= 1
        if k == 1: continue
        print("body", k)
    finally:
        print("finally", k)
