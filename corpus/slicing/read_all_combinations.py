#: about: every slice of short lists with small bounds and steps, against a model
#: kind: language
#: stdout:
#| 17496 7960

def model(n, start, stop, step):
    step = 1 if step is None else step
    if step > 0:
        first, last = 0 if start is None else start, n if stop is None else stop
        first, last = (x + n if x < 0 else x for x in (first, last))
        first, last = (min(max(x, 0), n) for x in (first, last))
    else:
        first = n - 1 if start is None else start + n if start < 0 else start
        last = -1 if stop is None else stop + n if stop < 0 else stop
        first, last = (min(max(x, -1), n - 1) for x in (first, last))
    out = []
    while first < last if step > 0 else first > last:
        out.append(first)
        first += step
    return out
count, total = 0, 0
bounds = [None, *range(-7, 8), 100, -100]
for n in range(6):
    l = list(range(n))
    t, s, r = tuple(l), "abcdef"[:n], range(n)
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, 2, 3, -1, -2, -3, 100, -100):
                want = model(n, start, stop, step)
                x = slice(start, stop, step)
                if not l[x] == want == list(t[x]) == list(r[x]) == [ord(c) - 97 for c in s[x]] == list(range(*x.indices(n))):
                    print("different", n, x)
                count += 1
                total += len(want)
print(count, total)
