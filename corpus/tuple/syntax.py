#: about: the forms of tuple displays and what is none
#: kind: language
#: stdout:
#| (1,) 1 (1,) () (1, 2) (1, 2) (((1,),),) ((),) ('a', 'b') (1,) (1, (2,))
#| (1, 2, 3) (1, 2) [(1, 2), None] 3 (1, 2) 2
#| 1 2 3 5 6 z 1 (2,) 3 4
#| (1, 2, 3) False 1 True True (1, 2, 3) True

a = 1,
b = (1)
c = (1,)
d = ()
e = 1, 2
f = (1, 2,)
print(a, b, c, d, e, f, (((1,),),), ((),), (*"ab",), (*(), *[1]), ((1), (2,)))
def g(): return 1, *[2, 3]
def h():
    x = yield 1, 2
    yield x
print(g(), next(h()), [*h()], {(1, 2): 3}[1, 2], (lambda: (1, 2))(), len(((), ((),))))
for x in 1, 2, 3: print(x, end=" ")
x, = [5]
(y) = 6
(z,) = "z"
print(x, y, z, 1, (2,), *(3, 4))
x = 1, 2; x += 3,
print(x, x is (1, 2, 3), (1, 2)[0], (1, 2) == (1, 2), 1 in (1, 2), (1, 2) + (3,), -1 in (-1,))
