#: about: tuples: building, comparing, hashing, methods and errors
#: kind: language
#: stdout:
#| (1, 'a', (2.5, None)) 1 2.5 (1, 'a') (1, 'a', (2.5, None), 9) (1, 'a', (2.5, None), 1, 'a', (2.5, None)) (0, 0, 0) 3 True 1 1 () (1,) () ('a', 'b') (1,) ('k',) (0, 1, 2) True
#| True True True True True (1, 3) [(1, 2), (2, 1)] False True
#| 5740354900026072187 -6644214454873602895 529344067295497451 6955645834154447545 -2939794377302041199 -8753497827991233192 8078679518589016365 -7900369062496603414 True key
#| True True 2 (1, 2, 3) 2 2 (1,) () ((),) (((1,),),) ([1],)
#| 2 1 1 a (2.5, None) 3 a (2, 1) ((1, 'a'), (2, 'b')) ((0, 'a'),) {'a': 1} False True
#| AttributeError 'tuple' object has no attribute '__setitem__'
#| IndexError tuple index out of range
#| TypeError tuple indices must be integers or slices, not tuple
#| TypeError can only concatenate tuple (not "list") to tuple
#| TypeError can't multiply sequence by non-int of type 'str'
#| ValueError tuple.index(x): x not in tuple
#| AttributeError 'tuple' object has no attribute 'append'
#| TypeError unhashable type: 'list'
#| TypeError unhashable type: 'dict'
#| TypeError '<' not supported between instances of 'tuple' and 'list'
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError 'int' object is not iterable
#| TypeError tuple expected at most 1 argument, got 2
#| TypeError tuple() takes no keyword arguments
#| TypeError tuple.count() takes exactly one argument (0 given)

t = 1, "a", (2.5, None)
print(t, t[0], t[-1][0], t[:2], t + (9,), t * 2, 3 * (0,), len(t), "a" in t, t.index("a"), t.count(1), (), (1,), tuple(), tuple("ab"), tuple([1]), tuple({"k": 1}), tuple(i for i in range(3)), t == (1, "a", (2.5, None)))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 99), (1, "b") > (1, "a"), max((1, 2), (1, 3)), sorted([(2, 1), (1, 2)]), (1, 2) == [1, 2], (1.0, True) == (1, 1))
print(hash(()), hash((1,)), hash((1, 2, 3)), hash(("a", 1)), hash((1, (2, (3,)))), hash((0,)), hash((-1,)), hash((1.5, None)), hash((True,)) == hash((1,)), {(1, 2): "key"}[1, 2])
print(t is tuple(t), t[:] is t, (1, 2).__len__(), (1, 2).__add__((3,)), (1, 2, 1).count(1), (1, 2, 1, 3).index(1, 1), repr((1,)), str(()), ((),), (((1,),),), ([1],))
a, b = b, a = 1, 2
print(a, b, *t, sum((1, 2)), min(("b", "a")), tuple(reversed((1, 2))), tuple(zip((1, 2), "ab")), tuple(enumerate("a")), dict((("a", 1),)), any(()), all(()))

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, IndexError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: t.__setitem__(0, 1))
attempt(lambda: t[5])
attempt(lambda: t[t])
attempt(lambda: t + [1])
attempt(lambda: t * "a")
attempt(lambda: t.index("z"))
attempt(lambda: t.append(1))
attempt(lambda: hash(([],)))
attempt(lambda: hash((1, {})))
attempt(lambda: (1,) < [1])
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: tuple(1))
attempt(lambda: tuple(1, 2))
attempt(lambda: tuple(iterable=[1]))
attempt(lambda: t.count())
