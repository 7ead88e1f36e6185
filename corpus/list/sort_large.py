#: about: sort of large lists with patterns, against a simple merge sort
#: kind: language
#: stdout:
#| random True True True True
#| up True True True True
#| down True True True True
#| equal True True True True
#| saw True True True True
#| up-down True True True True
#| nearly True True True True
#| blocks True True True True
#| few True True True True

def merge_sort(l, less):
    if len(l) < 2: return l
    a, b = merge_sort(l[:len(l) // 2], less), merge_sort(l[len(l) // 2:], less)
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if less(b[j], a[i]): out.append(b[j]); j += 1
        else: out.append(a[i]); i += 1
    return out + a[i:] + b[j:]
n = 700
patterns = {
    "random": [i * 7919 % 1009 for i in range(n)], "up": [*range(n)], "down": [*range(n, 0, -1)], "equal": [5] * n,
    "saw": [i % 50 for i in range(n)], "up-down": [*range(n // 2), *range(n // 2, 0, -1)], "nearly": [*range(n - 3), 2, 1, 0],
    "blocks": [x for b in range(10) for x in range(b * 60, b * 30, -1)], "few": [i * 31 % 3 for i in range(n)],
}
for name, values in patterns.items():
    pairs = [(v, i) for i, v in enumerate(values)]
    want = merge_sort(pairs, lambda a, b: a[0] < b[0])
    got = sorted(pairs, key=lambda p: p[0])
    texts = sorted(map(str, values))
    print(name, got == want, sorted(values) == [v for v, _ in want], sorted(map(float, values), reverse=True) == [float(v) for v, _ in merge_sort(pairs, lambda a, b: a[0] > b[0])], texts == merge_sort([str(v) for v in values], lambda a, b: a < b))
