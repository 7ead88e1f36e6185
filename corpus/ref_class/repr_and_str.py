#: about: repr, str, format and bytes conversions of instances and classes
#: kind: language
#: stdout:
#| <class '__main__.A'> <class '__main__.A'> <class '__main__.A'> <class '__main__.A'> <__main__.A object  <class '__main__.A'> <class '__main__.A'> [<class '__main__.A'>] {<class '__main__.A'>: 1} (<class '__main__.A'>,)
#| R! R! R! [R!] (R!,) {R!: R!} {'k': R!} R! R! R!   R! [R!, [R!]] (R!, 's') [R!, R!]
#| S! [repr S] S! repr S [repr S] S! repr S S!
#| F: F:abc F:q F:x F:w
#| TypeError: unsupported format string passed to R.__format__
#| TypeError: unsupported format string passed to R.__format__
#| R!
#| TypeError: unsupported format string passed to R.__format__
#| TypeError: unsupported format string passed to type.__format__
#| TypeError: unsupported format string passed to NoneType.__format__
#| ValueError: repr failed
#| ValueError: repr failed
#| ValueError: repr failed
#| ValueError: repr failed
#| ValueError: repr failed
#| Rec([Rec([...])])
#| [1, [...]] {1: {...}} ([(...)],) [{1: [...]}] [1, [...]] [1, [...]]
#| LR[1, LR[...]]
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type bytes)
#| TypeError: __format__ must return a str, not NoneType
#| TypeError: __bytes__ returned non-bytes (type str)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __format__ must return a str, not NoneType
#| TypeError: __str__ returned non-string (type bytes)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type bytes)
#| StrSub StrSub StrSub StrSub
#| \xe9\U0001f600
#|  True \xe9\U0001f600
#|  \xe9\U0001f600
#|  [\xe9\U0001f600
#| ]
#| <function fn  <function Outer.m  <bound method Outer.m  <class '__main__.Outer.In'> <class '__main__.mk.<locals>.Loc'> <class '__main__.mk.<locals>.L <built-in function len> <built-in method append of list obje <method 'join' of 'str' objects> <slot wrapper '__add__' of 'int' objects> <method-wrapper '__add__' of int <attribute 'real' of 'int' objects> <built-in method fromkeys of type object <built-in method __init_subclass__  <method 'mro' of 'type' objects> <class 'super'>
#| NotImplemented Ellipsis None <class 'NoneType'> range(1, 5, 2) range(0, 3) slice(1, None, None) b"\x00'" bytearray(b'q') 1e+16 -0.0 1j (-0+1j) nan dict_keys([]) dict_items([(1, 2)]) dict_values([2]) frozenset() set() frozenset({1}) <class 'ellipsis'> <list_iterator object  <enumerate object <zip object <list_reverseiterator <property object <memory at  <object object 
#| ValueError('a', 1) ('a', 1) KeyError('k') 'k'  FileNotFoundError(2, 'm') [Errno 2] m: 'f' ValueError() ExceptionGroup('g', [ValueError(1)]) g (1 sub-exception)

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A: pass
print(repr(A), str(A), f"{A}", f"{A!r}", repr(A())[:19], "%s" % A, format(A), [A], {A: 1}, (A,))
class R:
    def __repr__(self): return "R!"
print(R(), str(R()), f"{R()}", [R()], (R(),), {R(): R()}, {"k": R()}, "%s %r %a" % (R(), R(), R()), f"{R()!s:>4}", repr([R(), [R()]]), str((R(), "s")), [R()] * 2)
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "repr S"
print(S(), [S()], f"{S()} {S()!r}", str([S()]), "{} {!r} {!s}".format(S(), S(), S()))
class F:
    def __format__(self, s): return "F:" + s
print(f"{F()}", f"{F():abc}", format(F(), "q"), "{:x}".format(F()), "{0:{1}}".format(F(), "w"))
attempt(lambda: f"{R():x}"); attempt(lambda: format(R(), "x")); attempt(lambda: f"{R():}"); attempt(lambda: f"{R():>5}"); attempt(lambda: f"{A:>5}"); attempt(lambda: format(None, "s"))
class Err:
    def __repr__(self): raise ValueError("repr failed")
attempt(lambda: repr([Err()])); attempt(lambda: f"{Err()}"); attempt(lambda: str(Err())); attempt(lambda: "%s" % Err()); attempt(lambda: print(Err()))
class Rec:
    def __init__(self): self.l = [self]
    def __repr__(self): return f"Rec({self.l!r})"
attempt(lambda: repr(Rec())[:30])
l = [1]; l.append(l); d = {}; d[1] = d; t = ([],); t[0].append(t); s = [{1: None}]; s[0][1] = s
print(l, d, t, s, str(l), f"{l}")
class LR(list):
    def __repr__(self): return "LR" + super().__repr__()
x = LR([1]); x.append(x)
print(x)
class NonStr:
    def __repr__(self): return 1
    def __str__(self): return b"x"
    def __format__(self, s): return None
    def __bytes__(self): return "x"
for f in (repr, str, format, bytes, ascii, lambda v: f"{v}", lambda v: "%s" % v, lambda v: "%r" % v, lambda v: "{!r}".format(v), lambda v: print(v)): attempt(f, NonStr())
class StrSub(str): pass
class RetSub:
    def __str__(self): return StrSub("sub")
    def __repr__(self): return StrSub("rsub")
print(type(str(RetSub())).__name__, type(repr(RetSub())).__name__, type(f"{RetSub()}").__name__, type(format(RetSub())).__name__)
class Uni:
    def __repr__(self): return "é\U0001F600\n"
print(ascii(Uni()), repr(Uni()) == "é\U0001F600\n", f"{Uni()!a}", "%a" % Uni(), [Uni()] and ascii([Uni()]))
def fn(): pass
class Outer:
    class In: pass
    def m(self): pass
def mk():
    class Loc: pass
    return Loc
print(repr(fn)[:13], repr(Outer.m)[:18], repr(Outer().m)[:22], Outer.In, mk(), repr(mk())[:30], repr(len), repr([].append)[:36], repr(str.join), repr(int.__add__), repr((1).__add__)[:32], repr(int.real), repr(dict.fromkeys)[:40], repr(A.__init_subclass__)[:35], repr(type.mro), repr(super))
print(repr(NotImplemented), repr(...), repr(None), repr(type(None)), repr(range(1, 5, 2)), repr(range(3)), repr(slice(1, None)), repr(b"\x00'"), repr(bytearray(b"q")), repr(1e16), repr(-0.0), repr(1j), repr(complex(-0.0, 1)), repr(float("nan")), repr({}.keys()), repr({1: 2}.items()), repr({1: 2}.values()), repr(frozenset()), repr(set()), repr(frozenset({1})), repr(type(...)), repr(iter([]))[:22], repr(enumerate([]))[:17], repr(zip())[:11], repr(reversed([]))[:21], repr(property())[:16], repr(memoryview(b""))[:11], repr(object())[:15])
print(repr(ValueError("a", 1)), str(ValueError("a", 1)), repr(KeyError("k")), str(KeyError("k")), str(KeyError()), repr(OSError(2, "m")), str(OSError(2, "m", "f")), repr(ValueError()), repr(ExceptionGroup("g", [ValueError(1)])), str(ExceptionGroup("g", [ValueError(1)])))
