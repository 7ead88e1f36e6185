#: about: tuple() of nothing and of every kind of iterable
#: kind: language
#: stdout:
#| () True True (1, [2]) ('h', 'é', 'ß') (97, 98) (0, 1, 2) (1,) ((1, 2),) (5,) (1,) ('g', 'e', 'n') ('x', 'y', 'z') (1, 2) ('o', 'w', 'n') ('1', '2') ('b', 'a') (97,)
#| True True False
#| TypeError: 'int' object is not iterable; TypeError: 'NoneType' object is not iterable; TypeError: 'float' object is not iterable; TypeError: 'type' object is not iterable; TypeError: tuple expected at most 1 argument, got 2; TypeError: tuple expected at most 1 argument, got 2; TypeError: tuple() takes no keyword arguments TypeError: tuple() takes no keyword arguments TypeError: tuple() takes no keyword arguments
#| KeyError: 'late' ZeroDivisionError: division by zero

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Seq:
    def __getitem__(self, i): return "xyz"[i]
class It:
    def __iter__(self): yield from (1, 2)
class L(list):
    def __iter__(self): return iter("own")
print(tuple(), tuple([]) is (), tuple("") is tuple(), tuple([1, [2]]), tuple("héß"), tuple(b"ab"), tuple(range(3)), tuple({1: 2}), tuple({1: 2}.items()), tuple({5}), tuple(iter([1])), tuple(x for x in "gen"), tuple(Seq()), tuple(It()), tuple(L([1])), tuple(map(str, (1, 2))), tuple(reversed("ab")), tuple(memoryview(b"a")))
t = (1, 2)
print(tuple(t) is t, tuple(tuple([1, 2])) == t, tuple(x for x in t) is t)
for args in ((5,), (None,), (1.5,), (int,), ([], []), (1, 2)): print(attempt(tuple, *args), end="; ")
print(attempt(lambda: tuple(iterable=[])), attempt(lambda: tuple([], x=1)), attempt(lambda: tuple(sequence=())))
def late():
    yield 1
    raise KeyError("late")
print(attempt(tuple, late()), attempt(tuple, map(lambda x: 1 // x, (1, 0))))
