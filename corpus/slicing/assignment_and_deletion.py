#: about: assigning to and deleting slices of lists
#: kind: language
#: stdout:
#| [0, 'x', 'y', 'z', 3, 4, 5]
#| [0, 1, 9, 2, 3, 4, 5]
#| []
#| [0, 1, 2, 3, 7, 7, 4, 5]
#| ['a', 1, 'b', 3, 'c', 5]
#| [0, 'c', 2, 'b', 4, 'a']
#| ValueError attempt to assign sequence of size 2 to extended slice of size 3 [0, 1, 2, 3, 4, 5]
#| ValueError attempt to assign sequence of size 0 to extended slice of size 3 [0, 1, 2, 3, 4, 5]
#| [0, 1, 2, 3, 4, 5, 'z']
#| ['z', 1, 2, 3, 4, 5]
#| TypeError must assign iterable to extended slice [0, 1, 2, 3, 4, 5]
#| TypeError must assign iterable to extended slice [0, 1, 2, 3, 4, 5]
#| ValueError slice step cannot be zero [0, 1, 2, 3, 4, 5]
#| [0, 0, 1, 2, 3, 4, 5, 3, 4, 5]
#| [5, 4, 3, 2, 1, 0]
#| [1, 3, 5]
#| [0, 1, 3, 5]
#| [0, 1, 2, 3, 4, 5]
#| IndexError list assignment index out of range [0, 1, 2, 3, 4, 5]
#| IndexError list assignment index out of range [0, 1, 2, 3, 4, 5]
#| [0, 'a', 'b', '+', '+', 'a', 'b']
#| 'tuple' object has no attribute '__setitem__'
#| 'str' object has no attribute '__setitem__'
#| 'tuple' object does not support item assignment
#| 'str' object does not support item deletion

def run(operation):
    l = [0, 1, 2, 3, 4, 5]
    try:
        operation(l)
        print(l)
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error, l)

def put(*where):
    def operation(value): return lambda l: l.__setitem__(slice(*where), value)
    return operation

run(put(1, 3)("xyz"))
run(put(2, 2)([9]))
run(put(None)([]))
run(put(4, 1)([7, 7]))
run(put(None, None, 2)("abc"))
run(put(None, None, -2)("abc"))
run(put(None, None, 2)("ab"))
run(put(5, None, -2)([]))
run(put(10, 20)("z"))
run(put(-100, 1)("z"))
run(put(1, 2)(5))
run(put(None, None, 2)(5))
run(put(0, 0, 0)([]))
run(lambda l: l.__setitem__(slice(1, 3), l))
run(lambda l: l.__setitem__(slice(None, None, -1), l))
run(lambda l: l.__delitem__(slice(None, None, 2)))
run(lambda l: l.__delitem__(slice(4, 0, -2)))
run(lambda l: l.__delitem__(slice(1, 1)))
run(lambda l: l.__setitem__(6, 1))
run(lambda l: l.__delitem__(-7))
l = list(range(5))
l[1:3] = l[3:5] = "ab"
l[:0], l[len(l):] = "<", ">"
l[2:4] += "++"
del l[0], l[-1:]
print(l)
t = (1, 2)
for bad in (lambda: t.__setitem__, lambda: "s".__setitem__):
    try: bad()
    except AttributeError as error: print(error)
try: t[0:1] = [1]
except TypeError as error: print(error)
try: del "abc"[1:]
except TypeError as error: print(error)
