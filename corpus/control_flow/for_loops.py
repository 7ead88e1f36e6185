#: about: for over many iterables, with else, break, and mutation during iteration
#: kind: language
#: stdout:
#| 1 2 3 a b x y x 1 1 a 1 2 b 2 65 66 
#| 2 is prime; 3 is prime; 5 is prime; 7 is prime; 11 is prime; 
#| else of an empty loop
#| [1, 3, 6]
#| dictionary changed size during iteration
#| dictionary changed size during iteration
#| Set changed size during iteration
#| {2: 'values may change', 3: 'values may change'}
#| 12 rebound
#| inner else 1
#| ab

for x in 1, 2, 3: print(x, end=" ")
for c in "ab": print(c, end=" ")
for k in {"x": 1, "y": 2}: print(k, end=" ")
for k, v in {"x": 1}.items(): print(k, v, end=" ")
for i, (a, b) in enumerate(zip("ab", [1, 2]), 1): print(i, a, b, end=" ")
for b in b"AB": print(b, end=" ")
print()
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0: break
    else: print(n, "is prime", end="; ")
print()
for _ in []: pass
else: print("else of an empty loop")
l = [1, 2, 3, 4]
for x in l:
    if x % 2 == 0: l.remove(x)
    if x == 1: l.append(6)
print(l)
d = {1: 1, 2: 2}
for change in (lambda: d.update({3: 3}), lambda: d.pop(1)):
    try:
        for k in d: change()
    except RuntimeError as error: print(error)
try:
    s = {1, 2}
    for x in s: s.add(x + 10)
except RuntimeError as error: print(error)
for k in d: d[k] = "values may change"
print(d)
r = range(3)
for i in r:
    i += 10
    r = "rebound"
print(i, r)
for x in [3, 2, 1]:
    for y in range(x):
        if y == 1: break
        continue
    else:
        print("inner else", x)
        break
for i in iter(lambda it=iter("abSTOPc"): next(it), "S"): print(i, end="")
print()
