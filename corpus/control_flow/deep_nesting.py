#: about: blocks nested deeply, and jumps out of them
#: kind: language
#: stdout:
#| None (7, 6, 2, [0, 1])
#| 4 [[[[[[]]]]]] ((((),),),) 1
#| True 1 5 3
#| one-space indents
#| 0 1 2 6
#| 292

def search(limit):
    for a in range(limit):
        for b in range(a):
            while True:
                if (a + b) % 7 == 6:
                    with_try = []
                    for c in range(b):
                        try:
                            if c == 2:
                                if a * b * c > 20:
                                    return a, b, c, with_try
                                else:
                                    continue
                            with_try.append(c)
                        finally:
                            if c > 5: break
                    else:
                        with_try.append("else")
                break
    return None

print(search(5), search(9))
x = (((((((((1 + 1) * 2) - 1) ** 2) // 2)))))
print(x, [[[[[[]]]]]], ((((),),),), {"a": {"b": {"c": {"d": 1}}}}["a"]["b"]["c"]["d"])
print(not not not not True, - - - -1, ~~~~5, (lambda: (lambda: (lambda: 3)())())())
if 1:
 if 1:
  if 1:
   if 1:
    if 1:
     print("one-space indents")
print(*(i for i in (j for j in (k for k in range(3)))), sum(sum(r) for r in [[1], [2, 3]]))
total = 0
for a in 0, 1:
    for b in 0, 1:
        for c in 0, 1:
            for d in 0, 1:
                for e in 0, 1:
                    if a and c: break
                    total += 16 * a + 8 * b + 4 * c + 2 * d + e
print(total)
