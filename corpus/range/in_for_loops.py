#: about: for over ranges: the variable, break, else, and changing what made it
#: kind: language
#: stdout:
#| 12
#| 2 6
#| else 2
#| 4
#| 1 1; 2 2; 2 1; 
#| [0, 1, 0, 1, 2]
#| 1 {'k': 7}
#| 7654758
#| -3 -2 1 

for i in range(3):
    i += 10
print(i)
n = 3
for i in range(n):
    n += 1
print(i, n)
for i in range(0): print("never")
else: print("else", i)
for i in range(10):
    if i == 4: break
else: print("not reached")
print(i)
for i in range(3):
    for j in range(i, 0, -1): print(i, j, end="; ")
    else: continue
print()
out = []
for out[len(out):] in [range(2), range(3)]: pass
print(out)
class Holder: pass
h = Holder()
for h.x in range(2): pass
for d in [{}]:
    for d["k"] in range(5, 8): pass
print(h.x, d)
total = 0
for a in range(-3, 4):
    for b in range(a, 5, 2):
        total = total * 3 + a * b & 0xffffff
print(total)
for i in range(2**63 - 3, 2**63 - 1): print(i - 2**63, end=" ")
for i in range(-2**63 + 1, -2**63, -1): print(i + 2**63, end=" ")
print()
