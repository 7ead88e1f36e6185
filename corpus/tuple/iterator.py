#: about: the tuple iterator: exhaustion, length hint, independence
#: kind: language
#: stdout:
#| tuple_iterator True 3 1 2 [2, 3] 0 end [] StopIteration:  StopIteration: 
#| TypeError: cannot create 'tuple_iterator' instances TypeError: cannot create 'tuple_iterator' instances TypeError: object of type 'tuple_iterator' has no len() TypeError: 'tuple_iterator' object is not subscriptable TypeError: tuple_iterator.__length_hint__() takes no arguments (1 given) TypeError: type 'tuple_iterator' is not an acceptable base type 0 [] True False
#| 1 2 [(3, 2)] True [1, 2, 3] [1, 2, 3] (1, 2, 3) False
#| reversed 3 3 2 [2, 1] 0 [] [] False
#| ['o', 'w', 'n'] [('get', 1), ('get', 0)] [1, 2, 3] 2 3 ('o', 'w', 'n') (0, 1, 2, 3) (1, 2, 3, 0) ['o', 'w', 'n'] ['n', 'o', 'w'] True

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

t = (1, 2, 3)
it = iter(t)
print(type(it).__name__, iter(it) is it, it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"), list(it), attempt(next, it), attempt(it.__next__))
print(attempt(type(it)), attempt(type(it), t), attempt(len, it), attempt(lambda: it[0]), attempt(it.__length_hint__, 1), attempt(lambda: type("S", (type(it),), {})), iter(()).__length_hint__(), list(iter(())), it == it, iter(t) == iter(t))
a, b = iter(t), iter(t)
next(a)
print(next(b), next(a), list(zip(a, b)), 2 in iter(t), [x for x in iter(t)], [*iter(t)], tuple(iter(t)), tuple(iter(t)) is t)
r = reversed(t)
print(type(r).__name__, r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__(), list(r), list(reversed(())), hasattr(tuple, "__reversed__"))
class T(tuple):
    def __iter__(self): return iter("own")
    def __getitem__(self, i): return ("get", i)
    def __len__(self): return 2
s = T((1, 2, 3))
print(list(s), list(reversed(s)), list(tuple.__iter__(s)), len(s), tuple.__len__(s), tuple(s), (0,) + s, s + (0,), [*s], sorted(s), s == (1, 2, 3))
