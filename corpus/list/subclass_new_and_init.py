#: about: constructors of subclasses and the arguments that list accepts from them
#: kind: language
#: stdout:
#| [1, 2] {'a': 5} TypeError: list expected at most 1 argument, got 2 3 ['x', 'y'] TypeError: Init.__init__() got an unexpected keyword argument 'sequence' TypeError: list() takes no keyword arguments TypeError: list() takes no keyword arguments TypeError: list expected at most 1 argument, got 2 TypeError: list() takes no keyword arguments
#| [1, 2] {'k': 3} [] abc ('Other', (1, 2)) [1] []

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class New(list):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.kw = kw
        return self
class Init(list):
    def __init__(self, items=(), extra=None):
        super().__init__(items)
        self.extra = extra
class Neither(list): pass
class Both(New):
    def __init__(self, *args, **kw): list.__init__(self, args)
class NoSuper(list):
    def __init__(self, x): self.x = x
class Other(list):
    def __new__(cls, *a): return (cls.__name__, a)
n = New([1, 2], a=5)
print(n, n.kw, attempt(New, [1], 2), Init("ab", extra=3).extra, Init(items="xy"), attempt(lambda: Init(sequence=1)), attempt(lambda: Neither(sequence=[])), attempt(lambda: Neither(a=1)), attempt(Neither, 1, 2), attempt(lambda: list(sequence=[])))
b = Both(1, 2, k=3)
print(b, b.kw, NoSuper("abc"), NoSuper("abc").x, Other(1, 2), attempt(lambda: New([1], b=2)), attempt(lambda: New(a=1)))
