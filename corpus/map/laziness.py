#: about: map calls its function one item at a time
#: kind: language
#: stdout:
#| [1, 2] 2 [1, 2] 4 [1, 2]
#| [6] [1, 2, 3] end [1, 2, 3]
#| 0 2 [0, 1]
#| [2, 4]
#| []
#| (1, 2) 3 end []

log = []
def f(x):
    log.append(x)
    return x * 2
m = map(f, iter([1, 2, 3]))
print(log, next(m), log, next(m), log)
print(list(m), log, next(m, "end"), log)
m = map(f, range(10**30))
print(next(m), next(m), log[-2:])
source = [1]
m = map(f, source)
source.append(2)
print(list(m))
source.append(3)
print(list(m))
it = iter([1, 2, 3, 4])
m = map(lambda a, b: (a, b), it, it)
print(next(m), next(it), next(m, "end"), list(it))
