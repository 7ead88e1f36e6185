#: about: a binary heap of tuples and of ints in a list
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 15050516

def push(h, x):
    h.append(x)
    i = len(h) - 1
    while i > 0:
        p = i - 1 >> 1
        if h[p] > h[i]:
            h[p], h[i] = (h[i], h[p])
            i = p
        else:
            break

def pop(h):
    last = h.pop()
    if not h:
        return last
    r = h[0]
    h[0] = last
    i = 0
    n = len(h)
    while True:
        c = 2 * i + 1
        if c >= n:
            break
        if c + 1 < n and h[c + 1] < h[c]:
            c += 1
        if h[c] < h[i]:
            h[c], h[i] = (h[i], h[c])
            i = c
        else:
            break
    return r

def main():
    h = []
    x = 12345
    tot = 0
    for i in range(60000):
        x = x * 1103515245 + 12345 & 2147483647
        push(h, (x % 1000, i))
    while h:
        tot = tot * 31 + pop(h)[1] & 16777215
    h = []
    for i in range(60000):
        x = x * 1103515245 + 12345 & 2147483647
        push(h, x % 1000)
    while h:
        tot = tot * 31 + pop(h) & 16777215
    return tot
print(main())
