#: about: user exceptions with state, their own str, and inheritance
#: kind: language
#: stdout:
#| AppError m AppError('m') ('m',) 1 {'detail': None}
#| NotFound [404] page (x) NotFound('page') ('page',) 404 {'detail': 'x'}
#| Quiet (1, 2) Quiet(1, 2) (1, 2) 1 {'got': (1, 2)}
#| [404] 'b' (1) Both('b') ['Both', 'NotFound', 'AppError', 'KeyError']
#| outer.<locals>.Local Local('local')
#| in __str__ Broken('x')
#| True False True
#| so this one runs

class AppError(Exception):
    """Base."""
    code = 1
    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail

class NotFound(AppError):
    code = 404
    def __str__(self): return f"[{self.code}] {super().__str__()} ({self.detail})"

class Quiet(AppError):
    def __init__(self, *args): self.got = args

for make in (lambda: AppError("m"), lambda: NotFound("page", detail="x"), lambda: Quiet(1, 2)):
    try:
        raise make()
    except AppError as error:
        print(type(error).__qualname__, str(error), repr(error), error.args, error.code, vars(error))
class Both(NotFound, KeyError): pass
try:
    raise Both("b", detail=1)
except LookupError as error:
    print(error, repr(error), [c.__name__ for c in Both.mro()][:4])

def outer():
    class Local(ValueError): pass
    raise Local("local")

try:
    outer()
except ValueError as error:
    print(type(error).__qualname__, repr(error))

class Broken(Exception):
    def __str__(self): raise RuntimeError("in __str__")

try:
    print(Broken("x"))
except RuntimeError as error:
    print(error, repr(Broken("x")))

class Eq(Exception):
    def __eq__(self, other): return self.args == other.args

print(Eq(1) == Eq(1), ValueError(1) == ValueError(1), issubclass(Both, (KeyError,)))

class Meta(type):
    def __instancecheck__(cls, i): return True
    def __subclasscheck__(cls, c): return True

class Any(Exception, metaclass=Meta): pass
try:
    try: 1 / 0
    except Any: print("except does not ask __subclasscheck__")
except ZeroDivisionError: print("so this one runs")
