#: about: emptying a set from a loop over something else
#: kind: language
#: stdout:
#| {0, 4, 8, 12, 16}
#| set()
#| [1, 2, 3, 4, 6, 8, 9, 27, 12, 16, 81, 18, 36, 54, 24, 108, 32, 48, 96, 72, 64]

s = set(range(20))
for x in list(s):
    if x % 2: s.discard(x)
for x in s.copy():
    if x % 4: s.remove(x)
print(s)
while s:
    x = s.pop()
    if x > 4: s -= {x - 4}
print(s)
q = {1}
seen = []
while q:
    n = q.pop()
    seen.append(n)
    if n < 40: q |= {n * 2, n * 3}
print(seen)
