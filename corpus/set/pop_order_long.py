#: about: popping goes on where it stopped, also after adds and resizes
#: kind: language
#: stdout:
#| 4000 103609695006053 [0, 98306, 32775, 65550, 17] 2463 175749538869327
#| 280575475029731 ['744', '801', '816', '658'] 237440907733003 231 399
#| 620

def h(xs):
    r = 0
    for x in xs: r = (r * 1000003 ^ hash(x)) & 0xffffffffffff
    return r
s = {n * 7919 % 100003 for n in range(5000)}
out = []
for i in range(4000):
    out.append(s.pop())
    if i % 3 == 0: s.add(i * 31 % 4099)
    if i % 1000 == 999: s.update(range(i, i + 50))
print(len(out), h(out), out[:5], len(s), h(s))
t = {str(n) for n in range(1000)}
out = [t.pop() for _ in range(600)]
print(h(out), out[:4], h(t), t.pop(), len(t))
while t: last = t.pop()
print(last)
