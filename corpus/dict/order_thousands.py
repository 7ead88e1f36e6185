#: about: orders of thousands of keys through deletes, pops, updates and copies
#: kind: language
#: stdout:
#| 8 11 252639778642486 124808233031993 7 110467453218488 58056963120390 58056963120390 103515488681534 110467453218488 58056963120390 True
#| 60 62 32545206839376 178016262242548 41 54051531105429 204059330113136 204059330113136 183289143249424 54051531105429 204059330113136 True
#| 700 922 138328417170472 162118217524304 614 47355510822454 12214397268188 12214397268188 200398827948984 47355510822454 12214397268188 True
#| 9000 11796 68400636096114 14799394849939 7864 108376194568239 261568192795556 261568192795556 233890038296906 108376194568239 261568192795556 True

state = 99
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state >> 33) % n
def h(xs):
    r = 0
    for x in xs: r = (r * 1000003 ^ hash(x)) & 0xffffffffffff
    return r
for size in (8, 60, 700, 9000):
    d = {}
    for i in range(size * 4):
        k = rnd(size)
        match rnd(7):
            case 0 | 1 | 2: d[k] = i
            case 3: d.pop(k, None)
            case 4: d.setdefault(str(k), i)
            case 5 if d: d.popitem()
            case 6: d.update({k: -i, (k, 1): i})
    e = d.copy()
    for k in list(e)[::3]: del e[k]
    f = dict(e)
    f.update(d)
    print(size, len(d), h(d), h(d.values()), len(e), h(e), h(f), h(e | d), h(reversed(d)), h(dict.fromkeys(e)), h({**e, **d}), e == dict(list(e.items())[::-1]))
