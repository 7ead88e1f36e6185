#: about: reversed over sequences, __reversed__, and hints
#: kind: language
#: stdout:
#| [2, 1] ['b', 'a'] [2, 1] [2, 1, 0] ['b', 'a'] [('a', 1)] [98, 97] 😀ééh
#| get 2 get 1 get 0 [20, 10, 0]
#| custom
#| 3 2 3
#| [2, 1] 0
#| []
#| [1, 2]
#| [1, 2]
#| ValueError __length_hint__() should return >= 0
#| TypeError __length_hint__ must be an integer, not str
#| TypeError 'NoRev' object is not reversible
#| TypeError 'set' object is not reversible
#| TypeError 'generator' object is not reversible
#| TypeError reversed expected 1 argument, got 0
#| TypeError reversed expected 1 argument, got 2
#| a

print(list(reversed([1, 2])), list(reversed("ab")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), list(reversed(b"ab")), "".join(reversed("héé😀")))

class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        print("get", i, end=" ")
        return i * 10

print(list(reversed(Seq())))

class Rev:
    def __reversed__(self): return iter("custom")

print("".join(reversed(Rev())))
l = [1, 2, 3]
r = reversed(l)
print(next(r), r.__length_hint__(), iter(l).__length_hint__())
l.append(4)
print(list(r), r.__length_hint__())
r = reversed(l)
l.clear()
print(list(r))

class Hint:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.hint

def attempt(call):
    try: print(call())
    except (TypeError, ValueError) as error: print(type(error).__name__, error)

attempt(lambda: list(Hint(100)))
attempt(lambda: list(Hint(NotImplemented)))
attempt(lambda: list(Hint(-1)))
attempt(lambda: list(Hint("x")))
class NoRev: __reversed__ = None
attempt(lambda: reversed(NoRev()))
attempt(lambda: reversed({1}))
attempt(lambda: reversed(x for x in ()))
attempt(lambda: reversed())
attempt(lambda: reversed([], []))
attempt(lambda: reversed({}.fromkeys("a")).__next__())
