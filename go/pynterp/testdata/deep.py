# The guest program of deep_test.go, which defines NESTS, how deep to nest, and
# ONLY, the kinds to try (None: all). It makes values of each kind that contain or
# forward to one another and does to the outermost what can be done to a value.
# Each of these ends in a value or an exception.
import math

def nest(make, x, n=NESTS):
    for _ in range(n): x = make(x)
    return x

class Wrap:
    def __init__(self, x): self.x = x
    def __getattr__(self, name): return getattr(self.x, name)
    def __call__(self, *args): return self.x(*args)

class Forward:
    def __init__(self, x): self.x = x
    def __repr__(self): return repr(self.x)
    def __hash__(self): return hash(self.x)
    def __bool__(self): return bool(self.x)
    def __len__(self): return len(self.x)
    def __length_hint__(self): return 10
    def __iter__(self): return iter(self.x)
    def __next__(self): return next(self.x)
    def __reversed__(self): return reversed(self.x)
    def __index__(self): return self.x.__index__()
    def __eq__(self, other): return self.x == other.x
    def __lt__(self, other): return self.x < other.x
    def __add__(self, other): return self.x + other
    def __or__(self, other): return self.x | other
    def __contains__(self, item): return item in self.x
    def __format__(self, spec): return format(self.x, spec)
    def __enter__(self): return self.x.__enter__()
    def __exit__(self, *args): return True
    def __await__(self): return self.x.__await__()
    def __call__(self, *args): return self.x(*args)
    def __mro_entries__(self, bases): return (self.x,)
    def __instancecheck__(self, other): return isinstance(other, self.x)
    def __subclasscheck__(self, other): return issubclass(other, self.x)
    def __get__(self, obj, typ=None): return self.x.__get__(obj, typ)
    def __set__(self, obj, value): return self.x.__set__(obj, value)
    def __set_name__(self, owner, name): return self.x.__set_name__(owner, name)

Method = type(Wrap(1).__init__)
Proxy = type(vars(Wrap))
Alias = type(list[int])
Module = type(math)
class Generic[T]: pass
type Named[T] = list[T]

def delegate(x): yield from x
async def wait(x): await x
async def walk(x):
    async for y in x: yield y
def chained(x, cause):
    e = ValueError('x')
    if cause: e.__cause__ = x
    else: e.__context__ = x
    return e
def raised(e):
    try: raise e
    except ValueError as caught: return caught
def named(x):
    type A = x
    return A
def evaluated(x):
    type A = x.__value__
    return A
def subclass(x, **members): return type('C', (x,), members)
def instance(**members): return type('C', (), members)()
def bounded(x):
    class A[T: x.__bound__]: pass
    return A.__type_params__[0]
class Missing(dict):
    def __init__(self, x): self.x = x
    def __missing__(self, key): return self.x[key]

KINDS = {
    'static methods': lambda: nest(staticmethod, print), 'class methods': lambda: nest(classmethod, print),
    'uninitialised static method': lambda: looped(staticmethod(None)), 'uninitialised class method': lambda: looped(classmethod(None)),
    'properties': lambda: nest(lambda x: property(x, x, x, x), print), 'property documentation': lambda: nest(lambda x: property(None, doc=x), 1),
    'both methods': lambda: nest(lambda x: staticmethod(classmethod(x)), len),
    'methods of methods': lambda: nest(lambda x: Method(x, 1), print), 'methods on methods': lambda: nest(lambda x: Method(print, x), 1),
    'methods of and on': lambda: nest(lambda x: Method(x, x), print), 'calls of calls': lambda: nest(lambda x: x.__call__, len),
    'reprs of reprs': lambda: nest(lambda x: x.__repr__, 1), 'natives on wrappers': lambda: nest(lambda x: Method(x.__init__, x), 1),
    'wraps': lambda: nest(Wrap, print), 'forwards': lambda: nest(Forward, print), 'forwarded lists': lambda: nest(Forward, [1]),
    'forwarded types': lambda: nest(Forward, int), 'forwarded properties': lambda: nest(Forward, property(len)),
    'tuples': lambda: nest(lambda x: (x,), 1), 'lists': lambda: nest(lambda x: [x], 1), 'dicts': lambda: nest(lambda x: {1: x}, 1),
    'tuples of types': lambda: nest(lambda x: (x, int), str), 'tuples of types before': lambda: nest(lambda x: (int, x), str),
    'frozensets': lambda: nest(lambda x: frozenset([x]), 1), 'slices': lambda: nest(slice, 1), 'steps': lambda: nest(lambda x: slice(1, x, 2), 1),
    'aliases': lambda: nest(lambda x: list[x], int), 'aliases in lists': lambda: nest(lambda x: tuple[[x]], int),
    'origins': lambda: nest(lambda x: Alias(x, (x,)), int), 'origins only': lambda: nest(lambda x: Alias(x, (1,)), int),
    'arguments only': lambda: nest(lambda x: Alias(int, x), int), 'aliases of parameters': lambda: nest(lambda x: list[x], Generic.__type_params__[0]),
    'aliases of classes': lambda: nest(lambda x: Generic[x], int), 'unions': lambda: nest(lambda x: list[x | None], int),
    'unpacked aliases': lambda: nest(lambda x: tuple[*x], tuple[int]), 'names of aliases': lambda: nest(lambda x: Named[x], int),
    'named aliases': lambda: nest(named, int, 2000), 'values of aliases': lambda: nest(evaluated, Named, 2000), 'bounds': lambda: nest(bounded, Generic.__type_params__[0], 2000),
    'proxies': lambda: nest(Proxy, vars(Wrap)), 'views of memory': lambda: nest(memoryview, b'abc'), 'slices of memory': lambda: nest(lambda x: x[:], memoryview(b'abcde')),
    'casts': lambda: nest(lambda x: x.cast('B'), memoryview(b'abcde')), 'iterators': lambda: nest(iter, [1]),
    'zips': lambda: nest(zip, [1]), 'maps': lambda: nest(lambda x: map(len, x), [1]), 'filters': lambda: nest(lambda x: filter(None, x), [1]),
    'enumerations': lambda: nest(enumerate, [1]), 'calls to iterate': lambda: nest(lambda x: iter(x.__next__, 1), iter([1])),
    'iterators of wrappers': lambda: nest(lambda x: map(x.__next__.__call__, [()]), iter([1])),
    'delegations': lambda: nest(delegate, [1]), 'generator expressions': lambda: nest(lambda x: (y for y in x), [1]),
    'coroutines': lambda: nest(wait, None), 'coroutines of walks': lambda: nest(wait, walk([])), 'walks': lambda: nest(walk, [1]),
    'steps of walks': lambda: walk(nest(walk, [1])).__anext__(),
    'causes': lambda: nest(lambda x: chained(x, True), ValueError()), 'contexts': lambda: nest(lambda x: chained(x, False), ValueError()),
    'groups': lambda: nest(lambda x: ExceptionGroup('g', [x]), ValueError()), 'exceptions of exceptions': lambda: nest(ValueError, 1),
    'keys': lambda: nest(KeyError, 1), 'system errors': lambda: nest(lambda x: OSError(1, x), 1), 'exits': lambda: nest(SystemExit, 1), 'stops': lambda: nest(StopIteration, 1),
    'attribute errors': lambda: nest(lambda x: AttributeError('x', name='x', obj=x), 1), 'name errors': lambda: nest(lambda x: NameError('x', name=x), 1),
    'import errors': lambda: nest(lambda x: ImportError('x', name=x, path=x), 1), 'syntax errors': lambda: nest(lambda x: SyntaxError(x, (x, x, x, x)), 1),
    'long tracebacks': lambda: nest(raised, ValueError(), 2000),
    'templates': lambda: nest(lambda x: t'{x}', 1), 'sums of templates': lambda: nest(lambda x: t'{x}' + t'{x}', t'a'),
    'bound supers': lambda: nest(lambda x: super(Wrap, Wrap(x)), 1), 'supers of supers': lambda: nest(lambda x: super(super, x), super(Wrap, Wrap(1))),
    'views': lambda: nest(lambda x: {1: x}.values(), 1), 'views of items': lambda: nest(lambda x: {1: x}.items(), 1), 'modules': lambda: nest(lambda x: Module('m', x), 1),
    'defaults': lambda: nest(lambda x: (lambda a=x: a), 1), 'closures': lambda: nest(lambda x: (lambda: x()), lambda: 1), 'missing keys': lambda: nest(Missing, {}),
    'classes': lambda: nest(subclass, object, 500), 'metaclasses': lambda: nest(lambda x: x('M', (type,), {}), type, 2000),
    'metaclasses of metaclasses': lambda: nest(lambda x: x('M', (x,), {}), type, 500),
    'pretended classes': lambda: nest(lambda x: instance(__class__=property(lambda s: x.__class__)), print, 500),
    'descriptors': lambda: nest(lambda x: instance(__get__=x.__get__), lambda *a: 1, 500),
    'nested fields': lambda: '{:' * NESTS + '}' * NESTS, 'dotted fields': lambda: '{0' + '.a' * NESTS + '}', 'subscripted fields': lambda: '{0' + '[0]' * NESTS + '}',
}

def looped(x):
    x.__init__(x)
    return x

def throw(x): raise x
def caught_by(x):
    try: 1 / 0
    except x: pass
def caught_in_parts(x):
    try: raise ExceptionGroup('g', [ValueError()])
    except* x: pass
def matched(x):
    class K: y = x
    match x:
        case K.y: pass
def class_matched(x):
    match x:
        case x(): pass
def entered(x):
    with x: pass
def awaited(x):
    async def f(): await x
    f().send(None)
def finished(x):
    for _ in range(3): x.send(None)

OPERATIONS = (
    repr, str, hash, lambda x: x == x, lambda x: x < x, bool, len, iter, list, lambda x: isinstance(1, x), lambda x: issubclass(int, x), callable,
    lambda x: x(), lambda x: x(1), lambda x: x.__doc__, lambda x: x.__name__, lambda x: x.__qualname__, lambda x: x.__module__,
    lambda x: x.__isabstractmethod__, lambda x: x.__wrapped__, lambda x: x.__class__, lambda x: x.__annotations__, lambda x: x.__annotate__,
    lambda x: x.__type_params__, lambda x: x.__text_signature__, lambda x: x.__signature__, lambda x: dir(x), lambda x: vars(x),
    lambda x: x.__get__(1, int), lambda x: x.__get__(None, int)(), lambda x: x[int], lambda x: x | int, lambda x: int | x, lambda x: x.foo,
    lambda x: setattr(x, 'foo', 1), lambda x: delattr(x, 'foo'), lambda x: x.__args__, lambda x: x.__parameters__, lambda x: x.__origin__,
    lambda x: x.__value__, lambda x: next(x), lambda x: x.__length_hint__(), lambda x: x.__self__, lambda x: x.__func__, lambda x: f'{x}',
    lambda x: format(x, 'x'), lambda x: '{0.a.b}'.format(x), lambda x: '%s' % x, lambda x: 1 in x, lambda x: [*x], lambda x: x + x,
    lambda x: x.__eq__(x), lambda x: x.__defaults__, lambda x: x.__set_name__(int, 'a'), lambda x: x.__mro_entries__((1,)),
    lambda x: type('C', (x,), {}), lambda x: type('C', (), {'a': x}).a, lambda x: type('C', (), {'__call__': x})()(),
    lambda x: type('C', (), {'__doc__': x})().__doc__, lambda x: type('C', (), {'__get__': x}), lambda x: {x: 1}, lambda x: {1: x} == {1: x},
    lambda x: (x,) == (x,), lambda x: sorted([x, x]), lambda x: max([x, x]), lambda x: sum([x]), lambda x: x.__copy__(), lambda x: x.copy(),
    lambda x: reversed(x), lambda x: x.fget, lambda x: x.__call__(), lambda x: divmod(x, x), lambda x: -x, lambda x: x ** 2, lambda x: int(x),
    lambda x: float(x), lambda x: complex(x), lambda x: bytes(x), lambda x: memoryview(x), lambda x: math.floor(x), lambda x: x.close(),
    lambda x: x.throw(ValueError), lambda x: throw(x), lambda x: caught_by(x), lambda x: matched(x), lambda x: entered(x), lambda x: awaited(x),
    lambda x: setattr(type('C',(),{}), '__bases__', (x,)), lambda x: setattr(type('C',(),{})(), '__class__', x), lambda x: super(x),
    lambda x: object.__new__(x), lambda x: getattr(1, x), lambda x: 'a'.startswith(x), lambda x: 'a'.translate(x),
    lambda x: (lambda *a, **k: 1)(*x), lambda x: (lambda *a, **k: 1)(**x), lambda x: slice(x, x).indices(x), lambda x: [1][x], lambda x: range(x),
    lambda x: class_matched(x), lambda x: caught_in_parts(x), lambda x: finished(x), lambda x: x.send(None), lambda x: x.split(TypeError),
    lambda x: x.subgroup(lambda e: True), lambda x: x.derive([x]), lambda x: x.__traceback__, lambda x: x.with_traceback(None),
    lambda x: x.add_note("a"), lambda x: x.__set__(x, 1), lambda x: x.__delete__(x), lambda x: x.__init__(x), lambda x: x.get(1),
    lambda x: x.keys(), lambda x: x.items(), lambda x: x.values(), lambda x: x.__reversed__(), lambda x: x.__or__(x), lambda x: x | {},
    lambda x: {} | x, lambda x: x[1], lambda x: x.release(), lambda x: x.tolist(), lambda x: x.setter(x),
    lambda x: x.__typing_unpacked_tuple_args__, lambda x: x.__bound__, lambda x: x.evaluate_value(1), lambda x: super(x, x),
    lambda x: super(int, x), lambda x: x.__objclass__, lambda x: x.aclose().send(None), lambda x: x.asend(1).send(None),
    lambda x: x.__anext__().send(None), lambda x: x.close(), lambda x: x.interpolations, lambda x: x.value, lambda x: x.hex(),
    lambda x: x.cast("b"), lambda x: x.mro(), lambda x: x.__context__, lambda x: x.__call__.__call__.__call__(), lambda x: x.__name__ == x,
    lambda x: setattr(x, "__name__", x), lambda x: setattr(x, "__doc__", x), lambda x: setattr(x, "__isabstractmethod__", x),
    lambda x: x.__abstractmethods__, lambda x: setattr(x, "__abstractmethods__", [x]),
)

for kind, make in KINDS.items():
    if ONLY and kind not in ONLY: continue
    try:
        x = make()
    except Exception as e:
        print(kind, 'cannot be made:', type(e).__name__)
        continue
    for at, operation in enumerate(OPERATIONS):
        if TRACE: print(kind, at)
        try: operation(x)
        except BaseException as e: e = None
    x = None
print('done')
