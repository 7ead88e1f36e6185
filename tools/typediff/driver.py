# What the generated programs begin with: classes for arguments, and the
# functions that make a call and print one line about it.


class Text(str): pass
class Bytes(bytes): pass
class Array(bytearray): pass
class Whole(int): pass
class Real(float): pass
class Cplx(complex): pass
class List(list): pass
class Tuple(tuple): pass
class Dict(dict): pass
class Plain: pass


class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value


class AsInt(Index):
    def __int__(self): return self.value


class AsFloat:
    def __init__(self, value): self.value = value
    def __float__(self): return self.value


class AsComplex:
    def __init__(self, value): self.value = value
    def __complex__(self): return self.value


class AsBytes:
    def __init__(self, value): self.value = value
    def __bytes__(self): return self.value


class AsText:
    def __init__(self, value): self.value = value
    def __str__(self): return self.value
    def __repr__(self): return self.value


class Truth(Index):
    def __bool__(self): return self.value


class Length(Index):
    def __len__(self): return self.value


class Hash(Index):
    def __hash__(self): return self.value
    def __eq__(self, other): return isinstance(other, Hash) and self.value == other.value
    def __repr__(self): return "Hash(%r)" % (self.value,)


class Formatted(Index):
    def __format__(self, spec): return self.value


class Dir(Index):
    def __dir__(self): return self.value


class Iter(Index):
    def __iter__(self): return self.value if hasattr(self.value, "__next__") else iter(self.value)
    def __reversed__(self): return self.value


class Rounded(Index):
    def __round__(self, *args): return (self.value, args)
    def __abs__(self): return self.value
    def __divmod__(self, other): return self.value


class Checked:
    def __instancecheck__(self, v): return v == 1
    def __subclasscheck__(self, c): return c is int


class Sink:
    def write(self, text): return None


class Broken:
    def __index__(self): raise ValueError("broken index")
    def __float__(self): raise ValueError("broken float")
    def __str__(self): raise ValueError("broken str")
    def __len__(self): raise ValueError("broken len")
    def __iter__(self): raise ValueError("broken iter")
    def __eq__(self, other): raise ValueError("broken eq")
    def __repr__(self): return "Broken()"


class Reflected:
    def _any(self, *args): return "reflected"
    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __rfloordiv__ = __rmod__ = __rdivmod__ = _any
    __rpow__ = __rlshift__ = __rrshift__ = __rand__ = __ror__ = __rxor__ = __rmatmul__ = _any
    __lt__ = __gt__ = __le__ = __ge__ = _any
    def __repr__(self): return "Reflected()"


class Sequence:
    def __init__(self, *items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)


class Meddles:
    """Equality does something first."""
    def __init__(self, act, result=False): self.act, self.result = act, result
    def __eq__(self, other):
        self.act()
        return self.result
    def __repr__(self): return "Meddles()"


class Runs:
    """Being an index does something first."""
    def __init__(self, act, value): self.act, self.value = act, value
    def __index__(self):
        self.act()
        return self.value
    def __repr__(self): return f"Runs({self.value!r})"


class Same:
    def __eq__(self, other): return True
    def __hash__(self): return 7
    def __repr__(self): return "Same()"


class Hinted:
    def __init__(self, hint, items): self.hint, self.items = hint, iter(items)
    def __iter__(self): return self
    def __next__(self): return next(self.items)
    def __length_hint__(self): return self.hint


class Table:
    def __getitem__(self, key):
        if key == 97: return "<a>"
        if key == 98: return None
        if key == 99: raise LookupError(key)
        if key == 100: return 0x10ffff
        return key


ITERATORS = {
    "str_ascii_iterator", "str_iterator", "bytes_iterator", "bytearray_iterator", "memory_iterator", "list_iterator",
    "list_reverseiterator", "tuple_iterator", "range_iterator", "longrange_iterator", "reversed", "iterator", "enumerate",
    "zip", "map", "filter", "dict_keyiterator", "dict_valueiterator", "dict_itemiterator", "dict_reversekeyiterator",
    "dict_reversevalueiterator", "dict_reverseitemiterator", "set_iterator", "generic_alias_iterator",
}


def show(v):
    name = type(v).__name__
    if name == "memoryview":
        try: text = repr((v.tolist(), v.format, v.itemsize, v.shape, v.strides, v.readonly, type(v.obj).__name__))
        except (ValueError, NotImplementedError) as e: text = repr(e)
    elif name in ITERATORS or isinstance(v, COMBINED):
        text = repr(first(v))
        if name == "generic_alias_iterator": name = "tuple_iterator"  # docs/differences.md
    elif isinstance(v, tuple) and any(type(item).__name__ == "memoryview" for item in v):
        text = "(" + ", ".join([show(item) for item in v]) + ")"
    else:
        text = repr(v)
    if len(text) > 3000 and " at 0x" in text: text = text.split(" at 0x")[0]  # addresses are of any length
    if len(text) > 3000: text = text[:3000] + str(hash(text))
    return name + " " + text


def error(e):
    text = type(e).__name__ + ": " + str(e)
    if isinstance(e, (UnicodeEncodeError, UnicodeDecodeError)): text += repr((e.encoding, e.object, e.start, e.end, e.reason))
    elif isinstance(e, UnicodeTranslateError): text += repr((e.object, e.start, e.end, e.reason))
    elif isinstance(e, (KeyError, StopIteration)): text += repr(e.args)
    cause = e.__cause__
    if cause is not None: text += " from " + error(cause)
    return text


def outcome(f, *args):
    try: return show(f(*args))
    except BaseException as e: return error(e)


def line(text): print(ascii(text)[1:-1])


def call(make, f):
    try: x = make()
    except BaseException as e: return line("no x: " + error(e))
    line(outcome(f, x))


def call_state(make, f):
    try: x = make()
    except BaseException as e: return line("no x: " + error(e))
    text = outcome(f, x)
    line(text + " and x is " + outcome(lambda: x))


def released():
    v = memoryview(b"abc")
    v.release()
    return v



def kin(name):
    """A class out of a family that is made anew."""
    class Meta(type):
        tag = "meta"
        def __getattr__(cls, name):
            if name == "nope": raise AttributeError(name)
            return "meta " + name
    class Base:
        "doc of Base"
        a = 1
        def __init__(self, *args): self.own = args
        def m(self, *args, k=0): return (len(args), k)
        @classmethod
        def c(cls, *args): return (cls.__name__, len(args))
        @staticmethod
        def s(*args): return len(args)
        @property
        def p(self): return self.own
        @p.setter
        def p(self, v): self.own = v
        q = property(lambda self: 1)
        w = property(None, lambda self, v: None)
    class Derived(Base):
        a = 2
        def m(self, *args): return super().m(*args)
        def __eq__(self, other): return isinstance(other, Derived)
        def __hash__(self): return 7
        def __repr__(self): return "Derived!"
    class Slotted:
        __slots__ = ("a", "b")
    class Other:
        __slots__ = ("a", "b")
        def __getattr__(self, name): return "hook " + name
    class Made(metaclass=Meta): x: int = 1
    class Both(Derived, list): pass
    class Generic[T]: pass
    return locals()[name]


def bound(): return kin("Base")().m


def plain(a, b=2, /, c: int = 3, *args, k=4, **kw) -> str:
    "doc of plain"
    return (a, b, c, args, k, kw)


def fresh():
    """A function that is made anew."""
    def inner(a, b=2, *, k=4): return (a, b, k)
    inner.extra = 1
    return inner

# For dicts and sets.

dict_keys, dict_values, dict_items = type({}.keys()), type({}.values()), type({}.items())


class Set(set): pass
class Frozen(frozenset): pass


class Defaults(dict):
    def __missing__(self, key): return ("missing", key)


class Rounds(dict):
    def __iter__(self): return iter(list(dict.keys(self))[::-1])


class Keyed:
    def __init__(self, items): self.items = items
    def keys(self): return self.items
    def __getitem__(self, key): return ("of", key)


class NoHash:
    __hash__ = None
    def __repr__(self): return "NoHash()"


class BadHash:
    def __hash__(self): raise ValueError("bad hash")
    def __repr__(self): return "BadHash()"


class Twin:
    """Objects of the same hash, which is an int's too."""
    def __init__(self, n): self.n = n
    def __hash__(self): return 2
    def __eq__(self, other): return isinstance(other, Twin) and self.n == other.n
    def __repr__(self): return "Twin(%r)" % self.n


class Meddler:
    """A key equal to another that does something the first time it is compared."""
    def __init__(self, key, action): self.key, self.action = key, action
    def __hash__(self): return hash(self.key)
    def __repr__(self): return "Meddler(%r)" % (self.key,)
    def __eq__(self, other):
        action, self.action = self.action, int
        action()
        return self.key == other


def hollow(table, step):
    for key in list(table)[::step + 1]:
        if isinstance(table, set): table.remove(key)
        else: del table[key]
    return table
