#: about: iterators that are at their end, or whose list has become shorter, give nothing
#: kind: language
#: stdout:
#| []
#| [] [1]
#| [] end end
#| [1, 'a', 'b', 'c'] []
#| [] [] [] () (2, 1) (1, 2)

l = [1, 2, 3]
its = [iter(l), reversed(l), iter((1, 2)), iter(())]
for it in its: list(it)
m = []
for it in its: m.extend(it)
print(m)
it, rev = iter(l), reversed(l)
next(it); next(it); next(rev)
del l[1:]
m.extend(it)
m.extend(rev)
print(m, l)
l.extend("abc")
m.extend(it)
m.extend(rev)
print(m, next(it, "end"), next(rev, "end"))
it = iter(l)
l2 = []
l2[:] = it
l2[len(l2):] = it
print(l2, [*it])
print(list(iter([])), list(reversed([])), [*iter(())], tuple(iter([])), tuple(reversed([1, 2])), tuple(iter([1, 2])))
