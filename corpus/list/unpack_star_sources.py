#: about: where * takes its items from, and the list it makes
#: kind: language
#: stdout:
#| 1 [2] list; 1 [2] list; a ['b'] list; 1 [] list; 5 [] list; 0 [1] list; L ['I'] list; g ['e'] list; 1 [2] list; 2 [1] list; g ['h'] list; 97 [98] list; (1, 2) [] list; 1 [] list; 
#| [1, 2] False [] ['x', 'y'] TypeError: cannot unpack non-iterable int object TypeError: cannot unpack non-iterable NoneType object ValueError: not enough values to unpack (expected at least 1, got 0) ValueError: not enough values to unpack (expected at least 2, got 1)
#| KeyError: 'late'; KeyError: 'late'; KeyError: 'late'; KeyError: 'late'; KeyError: 'late'; 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class L(list):
    def __iter__(self): return iter("LI")
class G:
    def __getitem__(self, i): return "ge"[i]
for x in ([1, 2], (1, 2), "ab", {1: 2}, {5}, range(2), L([7]), G(), iter([1, 2]), reversed((1, 2)), (i for i in "gh"), b"ab", {1: 2}.items(), map(str, [1])):
    a, *b = x
    print(a, b, type(b).__name__, end="; ")
print()
def star(x):
    *a, = x
    return a
l = [1, 2]
print(star(l), star(l) is l, star(()), star("xy"), attempt(star, 5), attempt(star, None), attempt(lambda: [(a, b) for *a, b in [()]]), attempt(lambda: [(a, b, c) for a, *b, c in [(1,)]]))
def late():
    yield 1
    raise KeyError("late")
for f in (lambda: [*late()], lambda: star(late()), lambda: (*late(),), lambda: {*late()}, lambda: [a for a, *b in [late()]]): print(attempt(f), end="; ")
print()
