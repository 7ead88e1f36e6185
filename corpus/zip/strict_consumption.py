#: about: what zip(strict=True) has taken from its iterators when it fails
#: kind: language
#: stdout:
#| zip() argument 2 is shorter than argument 1 [[], []]
#| zip() argument 2 is longer than argument 1 [[], []]
#| zip() argument 3 is longer than arguments 1-2 [[], [], []]
#| zip() argument 2 is longer than argument 1 [[], ['f'], []]
#| zip() argument 2 is longer than argument 1 [[], ['d'], ['f', 'g']]
#| zip() argument 3 is shorter than arguments 1-2 [['c'], ['f'], []]
#| [[], []]
#| (1, 1)
#| ValueError zip() argument 2 is longer than argument 1
#| ValueError zip() argument 2 is longer than argument 1
#| StopIteration 
#| (1, 1)
#| ValueError zip() argument 2 is shorter than argument 1
#| ValueError zip() argument 2 is shorter than argument 1
#| StopIteration 
#| [] []

def spied(*items):
    its = [iter(i) for i in items]
    try: list(zip(*its, strict=True))
    except ValueError as error: print(error, end=" ")
    print([list(i) for i in its])
spied("abc", "de")
spied("ab", "cde")
spied("ab", "cd", "efg")
spied("ab", "cdef", "gh")
spied("a", "bcd", "efg")
spied("abc", "def", "g")
spied("ab", "cd")
z = zip(iter([1]), iter([1, 2, 3]), strict=True)
print(next(z))
for _ in range(3):
    try: print(next(z))
    except (ValueError, StopIteration) as error: print(type(error).__name__, error)
z = zip(a := iter([1, 2, 3]), b := iter([1]), strict=True)
print(next(z))
for _ in range(3):
    try: print(next(z))
    except (ValueError, StopIteration) as error: print(type(error).__name__, error)
print(list(a), list(b))
