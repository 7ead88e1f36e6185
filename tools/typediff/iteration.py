# What the calls on range and on iterators need: subclasses of the iterators,
# iterables that fail or never stay at their end, generators, and functions that
# exhaust an iterator in one way or another.
class Counted(enumerate): pass
class Zipped(zip): pass
class Mapped(map): pass
class Filtered(filter): pass
class Turned(reversed): pass


class Untrue:
    def __bool__(self): raise ValueError("no truth")


class Iterable:
    def __init__(self, it): self.it = it
    def __iter__(self): return self.it


class Failing:
    "Gives n numbers, then an error."
    def __init__(self, n, error=RuntimeError("failing")): self.left, self.error = n, error
    def __iter__(self): return self
    def __next__(self):
        if self.left <= 0: raise self.error
        self.left -= 1
        return self.left


class Restless:
    "Is at its end after every n-th number."
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i % self.n == 0 or self.i > 30: raise StopIteration(self.i)
        return self.i


class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i >= 30: raise IndexError(i)
        return i * 10


class Subscript:
    def __init__(self, n, error=IndexError): self.n, self.error = n, error
    def __getitem__(self, i):
        if i >= self.n: raise self.error(i)
        return i


class Backwards:
    def __init__(self, value): self.value = value
    def __reversed__(self): return self.value


class Unreversible(List): __reversed__ = None


class Counter:
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        if self.n > 9: raise IndexError("counted")
        return self.n


class Odd(Exception):
    def __new__(cls, *args): return 5


def stop(*args): raise StopIteration("stop")


def stop_at_2(*args):
    if args[0] == 2: raise StopIteration
    return args


def print_nothing(*args): pass


def gen(n):
    for i in range(n): yield i
    return "end"


def echo():
    got = None
    for i in range(8): got = yield (i, got)
    return got


def catching():
    for i in range(8):
        try: yield i
        except Exception as e: yield "caught " + error(e)
        finally: i += 1


def stubborn():
    for i in range(4):
        try: yield i
        except GeneratorExit: yield "stubborn"


def finishing():
    try: yield 1
    except GeneratorExit: return "exit"
    except Exception as e: raise RuntimeError("finishing") from e
    finally: yield "last"


def failing():
    yield 1
    raise KeyError("failing")


def selfish():
    me = None
    def run():
        yield me.gi_running
        try: next(me)
        except ValueError as e: yield str(e)
        try: me.close()
        except ValueError as e: yield str(e)
        try: me.throw(KeyError)
        except ValueError as e: yield str(e)
    me = run()
    return me


def delegate(it):
    result = yield from it
    return [result]


def started(g):
    next(g, None)
    return g


def finished(g):
    for _ in g: pass
    return g


generator = type(gen(0))
COMBINED = (enumerate, zip, map, filter, reversed, generator)


def first(v, n=40):
    "Up to n items, and how it ended."
    out, it = [], iter(v)
    for _ in range(n):
        try: out.append(show(next(it)))
        except StopIteration as e:
            out.append(("end", e.args))
            break
        except Exception as e:
            out.append(error(e))
            break
    return out


def outcomes(f, *args): return [outcome(f, a) for a in args]


def drain(f, it): return show(f(it))


def unpack_2(it):
    a, b = it
    return a, b


def unpack_star(it):
    a, *b, c = it
    return a, b, c


def pairs(it): return [(a, b) for a, b in it]


def loop_pairs(it):
    out = []
    for a, b in it:
        out.append(a)
        if len(out) == 2: break
    return out


def break_off(it):
    for item in it: break
    return first(it)


