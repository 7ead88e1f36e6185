#: about: orders of big sets of strs and tuples
#: kind: language
#: stdout:
#| 4000 53778976132699 260576106547048 247513094276908 261083561632167 243997037366897 127469151979861 127469151979861 ['b5435', 'm1572']
#| 2000 261856015688594 5847742738550 43075832849366 113001388204976 255894340862624 102474789419486 102474789419486 [('e862', 4), ('y2702', 5)]
#| 2000 222625675935197 11065323756848 29391038675610 24146011508319 235526872325827 191828678485737 191828678485737 [1.0, 2.0]
#| 1333 62864342271237 225236294761342 6360033018518 104651995784779 20142293076037 207999817506683 207999817506683 [b'v1425', b'g1488']
#| 1502 116562225915096 [0, 1, 2, 3, 4, 5]

def h(xs):
    r = 0
    for x in xs: r = (r * 1000003 ^ hash(x)) & 0xffffffffffff
    return r
words = [f"{chr(97 + n % 26)}{n}" for n in range(6000)]
s = set(words)
t = {(w, len(w)) for w in words[:3000]}
u = {n / 7 for n in range(3000)}
v = {w.encode() for w in words[:2000]}
for x in (s, t, u, v):
    y = set(x)
    for k in sorted(x)[::3]: x.remove(k)
    print(len(x), h(x), h(y), h(x | y), h(y - x), h(y & x), h(x.copy()), h(frozenset(x)), list(x)[:2])
mixed = {*range(500), *words[:500], *((n, str(n)) for n in range(500)), None, True, 2.5}
print(len(mixed), h(mixed), list(mixed)[:6])
