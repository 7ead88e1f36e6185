#: about: slice assignment and deletion on short lists, against a model
#: kind: language
#: stdout:
#| 3000

count = 0
bounds = [None, 0, 1, 2, 3, 5, -1, -2, -4, -9]
for n in range(5):
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, 2, -1, -2, 3):
                x = slice(start, stop, step)
                places = list(range(*x.indices(n)))
                l = list(range(n))
                del l[x]
                if l != [i for i in range(n) if i not in places]: print("del", n, x, l)
                l = list(range(n))
                new = ["n%d" % i for i in range(len(places))]
                l[x] = new
                want = list(range(n))
                for p, v in zip(places, new): want[p] = v
                if l != want: print("set", n, x, l)
                if step in (None, 1):
                    for more in (0, 1, 4):
                        l = list(range(n))
                        l[x] = "xyzw"[:more]
                        first = x.indices(n)[0]
                        if l != [*range(first), *"xyzw"[:more], *range(first + len(places), n)]: print("grow", n, x, l)
                count += 1
print(count)
