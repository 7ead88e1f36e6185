# The guest program of confusion_test.go, which puts samples before it and
# defines SEED, OPS and TRACE: calls whatever can be called with whatever there
# is, from a generator of pseudo-random numbers that the seed starts.

class Fake:
    __class__ = list

class WithCell:
    def method(self): return __class__

class Sets(set): pass
class Frozen(frozenset): pass
class Tuples(tuple): pass
class Bytes(bytes): pass
class Arrays(bytearray): pass
class Floats(float): pass
class Complexes(complex): pass
class Properties(property): pass
class Statics(staticmethod): pass
class Classes(classmethod): pass
class Supers(super): pass
class Zips(zip): pass
class Maps(map): pass
class Filters(filter): pass
class Enums(enumerate): pass
class Reverses(reversed): pass
class Modules(type(math)): pass
class SlottedInts(int): __slots__ = ()
class SlottedDicts(dict): __slots__ = ('a', 'b')
class SlottedLists(list): __slots__ = ('a', '__dict__')
class SlottedErrors(OSError): __slots__ = ('a',)
class Groups(ExceptionGroup): pass
class Syntax(SyntaxError): pass
class Decodes(UnicodeDecodeError): pass
class Dual(Lists, Base): pass
class Other:
    __slots__ = ('a', 'b')

subclasses = [
    Ints, Texts, Lists, Dicts, Errors, Sets, Frozen, Tuples, Bytes, Arrays, Floats, Complexes, Properties, Statics, Classes, Supers, Zips, Maps,
    Filters, Enums, Reverses, Modules, SlottedInts, SlottedDicts, SlottedLists, SlottedErrors, Groups, Syntax, Decodes, Slotted, Other, Fake, Derived,
    Meta, Dual,
]
builtin_types = [
    int, str, list, dict, set, frozenset, tuple, bytes, bytearray, float, complex, property, staticmethod, classmethod, super, zip, map, filter,
    enumerate, reversed, type(math), object, type, bool, range, slice, memoryview, BaseException, OSError, SyntaxError, UnicodeDecodeError,
    UnicodeEncodeError, UnicodeTranslateError, ExceptionGroup, BaseExceptionGroup, StopIteration, ImportError, NameError, AttributeError, SystemExit,
    KeyError, MemoryError, type(plain), type(Base().method), type(len), type(suspended), type(waiting), type(asyncgen()), type(None), type(...),
    type(NotImplemented), type(iter([])), type({}.keys()), type(int | str), type(list[int]), type(t'a'), type(vars(str)['join']),
    type(vars(int)['real']), type(int.__add__), type((1).__add__), type(vars(dict)['fromkeys']), type(vars(Slotted)['a']), type(vars(int)),
    type(Alias), type(Generic.__type_params__[0]), type(Generic.__type_params__[1]), type(Generic.__type_params__[2]),
]
# Classes whose mro leaves out object or their base, or has more than theirs.
def ordered(order):
    class Ordered(type):
        def mro(cls): return [cls if c is ... else c for c in order]
    return Ordered
for base in (int, list, dict, Exception, type, property, str, object):
    for order in ([...], [..., base], [base, ...], [object, ...], [..., bool], [..., bool, int], [..., object, base], [object]):
        try:
            subclasses.append(ordered(order)('Odd', (base,), {}))
        except BaseException:
            pass
subclasses += [Account]
class Accounts(Account): pass
subclasses += [Accounts]
objects += [Account('a'), Accounts('b'), Account('c').deposit, vars(Account)['deposit'], vars(Account)['balance'], host_object]
uninitialised = []
for cls in subclasses + builtin_types:
    for args in ((), (b'ab',), ('g', [ValueError()]), (len, 'ab')):
        try:
            uninitialised.append(cls.__new__(cls, *args))
        except BaseException:
            pass
for victim, cls in ((Slotted(), Other), (Ints(3), SlottedInts), (Derived(), Base), (Errors(), Groups), (Texts('a'), Ints)):
    try:
        victim.__class__ = cls
    except BaseException:
        pass
    objects.append(victim)

released = memoryview(bytearray(b'abcd'))
released.release()
odd = [
    released, memoryview(b'abcdefgh').cast('d'), memoryview(b'abcdefgh').cast('?'), memoryview(b'abcdefgh').cast('B', [2, 2, 2]),
    memoryview(b'abcd')[::2], memoryview(b'abcd')[::-1], iter(memoryview(b'ab')), Fake(), WithCell().method, len, print, sorted, isinstance,
    Generic.__type_params__[2].args, Generic.__type_params__[2].kwargs, (*Generic.__type_params__,), asyncgen().__anext__(),
    asyncgen().athrow(ValueError), asyncgen().aclose(), anext(asyncgen(), 1), iter(b''), iter(bytearray(b'ab')), iter('\xe9'), iter(range(10**20)),
    reversed((1, 2)), reversed(range(3)), reversed({1: 2}.items()), iter({1: 2}.values()), iter({1: 2}.items()), iter(Lists([1])),
    OSError(2, 'x', 'f'), SyntaxError('x', ('f', 1, 2, 't')), UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r'), UnicodeEncodeError('ascii', 'ab', 0, 1, 'r'),
    UnicodeTranslateError('ab', 0, 1, 'r'), StopIteration(1), SystemExit(3), ImportError('x', name='n', path='p'), NameError('x', name='n'),
    AttributeError('x', name='n', obj=1), KeyError(1), MemoryError(), BaseExceptionGroup('g', [SystemExit()]), Groups('g', [ValueError()]),
    Syntax('x', ('f', 1, 2, 't')), Decodes('utf-8', b'ab', 0, 1, 'r'), SlottedErrors(1, 'x'), slice(None), slice(1, -1, -1), -1, 0, 2**63, -2**63, 2**64,
    float('nan'), float('inf'), '', 'a', '__class__', '__dict__', 'a{0.__class__!r:>{1}}', '%s %(a)d', ('a', 'b'), ('a', ()), ('a', (object,), {}), (int, str),
    [int, str], {'a': 1, 'b': 2}, {}, {1: [2]}, lambda *a, **k: a, lambda *a: 1, lambda *a: 'a', lambda *a: None, lambda self: iter([1]), lambda a, b: b,
]
objects += odd + uninitialised + subclasses + builtin_types

class Cells(type):
    def __new__(meta, name, bases, namespace):
        objects.extend(namespace.values())
        return super().__new__(meta, name, bases, namespace)
class WithCells[T](metaclass=Cells):
    note: T
    def method(self): return __class__
try:
    objects += [compile('a = 1', 'f', 'exec'), compile('1 + a', 'f', 'eval'), compile('def f(): yield lambda: f', 'f', 'exec')]
except NameError:
    pass

# Generators, coroutines and what drives them, in every state that lasts.
def advanced(it, *steps):
    for step in steps:
        try:
            step(it)
        except BaseException:
            pass
    return it
def start(it): it.send(None)
def fail(it): it.throw(ValueError)
def close(it): it.close()
def careful():
    try: yield from [1, 2]
    except ValueError: yield 3
    finally: yield 4
def delegating(to): return (yield from to)
async def walking():
    try:
        yield 1
        await Awaits()
        yield 2
    except ValueError: yield 3
    finally: await Awaits()
async def gathering(): return [x async for x in walking()]
async def entering():
    async with Entered() as x: await Awaits()
class Entered:
    async def __aenter__(self): await Awaits()
    async def __aexit__(self, *args): await Awaits()
def itself():
    holder.append(own)
    yield own
holder = []
own = itself()
for steps in ((), (start,), (start, start), (start, fail), (start, close), (close,), (fail,), (start, start, start, start, start, start)):
    for make in (careful, lambda: delegating([1]), lambda: delegating(careful()), lambda: delegating(delegating(careful())), lambda: (x for x in careful()),
                 awaiting, coroutine, gathering, entering, lambda: awaiting().__await__(), lambda: delegating(Awaits().__await__())):
        objects.append(advanced(make(), *steps))
    for drive_it in (lambda w: w.__anext__(), lambda w: w.asend(None), lambda w: w.asend(1), lambda w: w.athrow(ValueError), lambda w: w.aclose(), lambda w: anext(w, 1)):
        for before in range(3):
            w = walking()
            for _ in range(before):
                advanced(w.__anext__(), start)
            step = advanced(drive_it(w), *steps)
            objects += [step, w]
            if before == 1:
                objects.append(step.__await__())
objects.append(advanced(own, start))

# Parameters of types whose bounds and defaults are lazy, refer to themselves or
# fail, and what they are used in.
class Lazy[T: 1 / 0, U = T, **P = [int]]:
    def method[V: (int, T)](self, x: V) -> P: return x
class Several[T, *Ts = *tuple[int, str]]: pass
type Circular = list[Circular] | None
type Failing[T: nothing] = nothing
def annotated[T](x: T, *y: *tuple[T], **z: nothing) -> T: return x
objects += [
    Lazy, *Lazy.__type_params__, *Lazy.method.__type_params__, Circular, Failing, *Failing.__type_params__, annotated, annotated.__annotate__, Circular.__value__,
    Lazy[int, str, [str]], Lazy[int, str, ...], Several, Several[int], Several[int, *tuple[int, ...], str], list[Circular], Failing[int], Circular | int, tuple[*Lazy.__type_params__], list[int] | None,
    t'', t'{1}', t'{1!s:{2}}', t'a{1}b{t"c{2}"}' + t'd', t'{1:{2}}'.interpolations[0], t'{1}'.interpolations, iter(t'a{1}b'), type(t'{1}'.interpolations[0])('x', 'y', 'r', 'f'),
]
objects += [remember(o) for o in (objects[0], Derived(), Meta, own, Account, granted, walking().asend(None), t'{1}', Lazy)]
for natives in (list.append, len, [].append, vars(int)['real'], int.__add__, (1).__add__, vars(dict)['fromkeys'], dict.fromkeys, plain, 5, list, suspended):
    for wrap in (classmethod, staticmethod, property, Classes, Statics, Properties):
        objects.append(wrap(natives))
    objects.append(property(natives, natives, natives))

def drive(SEED, OPS, TRACE, objects, subclasses, builtin_types, print, getattr, setattr, delattr, vars, dir, type, len, callable, next, iter, repr,
          str, list, tuple, dict, range, BaseException, classmethod, staticmethod, property, format, int, hash, bool):
    state = [SEED * 2862933555777941757 + 3037000493]
    def below(n):
        state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
        return (state[0] >> 33) % n
    natives, names, seen = [], [], {}
    def add_type(t):
        for name, value in vars(t).items():
            if name not in seen:
                seen[name] = True
                names.append(name)
            natives.append(value)
    kinds = []
    for o in objects:
        t = type(o)
        if t not in kinds:
            kinds.append(t)
        if t is type and o not in kinds:
            kinds.append(o)
    for t in kinds:
        try:
            add_type(t)
        except BaseException:
            pass
    try:
        for b in BUILTINS:
            natives.append(b)
    except BaseException:
        pass
    dunders = [n for n in names if n.startswith('__')]
    objects = objects + [n for n in natives if below(6) == 0]
    recent = []
    def pick():
        if recent and below(4) == 0:
            return recent[below(len(recent))]
        return objects[below(len(objects))]
    def keep(v):
        if len(recent) < 40:
            recent.append(v)
        else:
            recent[below(40)] = v
    def arguments():
        return [pick() for _ in range((0, 1, 1, 2, 2, 3, 4)[below(7)])]
    def keywords():
        if below(6):
            return {}
        return {('key', 'default', 'a', 'name', 'doc', 'sep', 'obj', 'reverse', 'fget')[below(9)]: pick()}
    def native():
        return natives[below(len(natives))]
    def fitting(f):
        # An object of the native's own type, so that the call gets further.
        try:
            owner = f.__objclass__
        except BaseException:
            return pick()
        for _ in range(40):
            o = pick()
            try:
                if isinstance(o, owner):
                    return o
            except BaseException:
                pass
        return pick()
    def say(*what):
        if TRACE:
            print(step, *what)
    def shown(*all):
        out = []
        for o in all:
            try:
                out.append(type(o).__name__ + ' ' + repr(o)[:80])
            except BaseException:
                out.append(type(o).__name__)
        return out
    def some_type():
        pool = subclasses if below(2) else builtin_types
        return pool[below(len(pool))]
    def call_raw():
        f, a, k = native(), arguments(), keywords()
        if TRACE: say('call', shown(f, *a), shown(*k.values()))
        return f(*a, **k)
    def call_fitting():
        f, a, k = native(), arguments(), keywords()
        o = fitting(f)
        if TRACE: say('fit', shown(f, o, *a), shown(*k.values()))
        return f(o, *a, **k)
    def call_got():
        f, o, a, k = native(), pick(), arguments(), keywords()
        if below(2): o = fitting(f)
        t = type(o) if below(2) else pick()
        if TRACE: say('get', shown(f, o, t, *a), shown(*k.values()))
        return f.__get__(o, t)(*a, **k)
    def descriptor():
        f, o, x = native(), pick(), pick()
        if below(2): o = fitting(f)
        if TRACE: say('descriptor', shown(f, o, x))
        if below(2):
            f.__set__(o, x)
        elif below(3):
            return f.__get__(o, pick())
        else:
            f.__delete__(o)
    def method():
        o, a, k = pick(), arguments(), keywords()
        name = names[below(len(names))]
        if below(3):
            own = dir(o)
            name = own[below(len(own))]
        if TRACE: say('method', name, shown(o, *a), shown(*k.values()))
        return getattr(o, name)(*a, **k)
    def attribute():
        o, x, name = pick(), pick(), names[below(len(names))]
        if TRACE: say('attribute', name, shown(o, x))
        if below(2):
            return getattr(o, name)
        if below(3):
            setattr(o, name, x)
        else:
            delattr(o, name)
    def make_wrapped():
        f, o, t, a = pick(), pick(), pick(), arguments()
        if below(2): f = native()
        wrap = (classmethod, staticmethod, property, METHOD, *subclasses)[below(20)]
        if TRACE: say('wrap', shown(wrap, f, o, t, *a))
        if wrap is METHOD:
            return METHOD(f, o)(*a)
        w = wrap(f)
        keep(w)
        return w.__get__(o, t)(*a)
    def new():
        t, u, a = pick(), pick(), arguments()
        t = some_type()
        if below(2): u = t
        if TRACE: say('new', shown(t, u, *a))
        v = t.__new__(u, *a)
        keep(v)
        if below(2):
            (t if below(2) else pick()).__init__(v, *arguments())
    def init():
        o, t = pick(), pick()
        if below(2): t = type(o)
        a = arguments()
        if TRACE: say('init', shown(t, o, *a))
        t.__init__(o, *a, **keywords())
    def swap_class():
        o, t = pick(), pick()
        if below(2): t = subclasses[below(len(subclasses))]
        if TRACE: say('class', shown(o, t))
        o.__class__ = t
    def make_class():
        base = (pick(),) if below(4) == 0 else (some_type(),)
        if below(5) == 0: base += (subclasses[below(len(subclasses))],)
        ns = {}
        for _ in range(1 + below(6)):
            ns[dunders[below(len(dunders))]] = (native() if below(3) else pick())
        if TRACE: say('make', shown(*base), [n + '=' + shown(v)[0] for n, v in ns.items()])
        meta = type if below(4) else Meta
        c = meta('C', base, ns)
        keep(c)
        if len(subclasses) < 60: subclasses.append(c)
        o = c.__new__(c) if below(2) else c(*arguments())
        keep(o)
        if len(objects) < 4000: objects.append(o)
        for _ in range(4):
            use(o)
    def operate():
        use(pick())
    def use(v):
        w, n = pick(), below(43)
        if TRACE: say('use', n, shown(v, w))
        match n:
            case 0: return v + w
            case 1: return v - w
            case 2: return v * w
            case 3: return v / w
            case 4: return v // w
            case 5: return v % w
            case 6: return v | w
            case 7: return v & w
            case 8: return v ^ w
            case 9: return v @ w
            case 10: return divmod(v, w)
            case 11: return v == w
            case 12: return v < w
            case 13: return v >= w
            case 14: return v in w
            case 15: return w in v
            case 16: return v[w]
            case 17: v[w] = pick()
            case 18: del v[w]
            case 19: return v[w:]
            case 20: v[:w] = pick()
            case 21: v += w; return v
            case 22: v |= w; return v
            case 23: v *= w; return v
            case 24:
                it = iter(v)
                keep(it)
                return next(it)
            case 25:
                for x in v:
                    if below(3) == 0: break
            case 26: return -v
            case 27: return hash(v)
            case 28: return not v
            case 29: return f'{v!r:.5}{w}'
            case 30: return v(w)
            case 31: return v(*w)
            case 32: return v(**w)
            case 33:
                with v as x: return x
            case 34:
                match v:
                    case {'a': x, **rest}: return rest
                    case [x, *rest]: return rest
                    case w.x: return w
            case 35:
                match v:
                    case int(x) | str(x) | list(x): return x
                    case KNOWN(x, y): return x
            case 36: return isinstance(v, w), issubclass(v, w)
            case 37: raise v from w
            case 38:
                try: 1 / 0
                except v: return 1
            case 39:
                a, *b = v
                return b
            case 40: return {**v}, [*w]
            case 41: return format(v, w)
            case 42:
                co = awaits(v)
                keep(co)
                return co.send(None)
    async def awaits(v):
        async with v as x:
            async for y in x: await y
        await v
    def delegate():
        v = pick()
        if TRACE: say('delegate', shown(v))
        def g():
            x = yield from v
            yield x
        it = g()
        keep(it)
        next(it)
        it.send(pick())
        it.throw(pick())
    class KNOWN:
        __match_args__ = ('a', 'b')
    ways = (call_raw, call_fitting, call_fitting, call_got, descriptor, method, method, attribute, make_wrapped, new, init, swap_class, make_class,
            make_class, operate, operate, delegate)
    worked = 0
    for step in range(OPS):
        try:
            keep(ways[below(len(ways))]())
            worked += 1
        except:
            pass # classes without BaseException in their mro can be raised
    return worked, len(natives), len(objects), len(names)

METHOD = type(Base().method)
BUILTINS = [
    abs, all, any, anext, aiter, ascii, bin, bool, bytearray, bytes, callable, chr, classmethod, complex, delattr, dict, dir, divmod, enumerate,
    filter, float, format, frozenset, getattr, hasattr, hash, hex, id, int, isinstance, issubclass, iter, len, list, map, max, memoryview, min,
    next, object, oct, ord, pow, property, range, repr, reversed, round, set, setattr, slice, sorted, staticmethod, str, sum, super, tuple, type, vars,
    zip, granted, Account, remember,
]
try:
    BUILTINS += [globals, locals, input, open, compile, eval, exec]
except NameError:
    pass
print(drive(SEED, OPS, TRACE, objects, subclasses, builtin_types, print, getattr, setattr, delattr, vars, dir, type, len, callable, next, iter, repr,
            str, list, tuple, dict, range, BaseException, classmethod, staticmethod, property, format, int, hash, bool))
