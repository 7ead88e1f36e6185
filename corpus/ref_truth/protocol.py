#: about: truth testing through __bool__ and __len__ in every construct
#: kind: language
#: stdout:
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 16 {'t'}
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 16 {'f'}
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 16 {'len0'}
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 16 {'len3'}
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['else', True, False, False, False, [], [], False, False, 'assert failed', 1, True] 0 set()
#| ['if', 'while', 'cond', False, True, True, True, [1], ['a'], True, True, 'assert ok', 'guard', 2, False] 0 set()
#| TypeError NotImplemented should not be used in a boolean context
#| TypeError NotImplemented should not be used in a boolean context
#| TypeError NotImplemented should not be used in a boolean context
#| TypeError NotImplemented should not be used in a boolean context
#| TypeError NotImplemented should not be used in a boolean context
#| False
#| no
#| True
#| <class '__main__.Both'>
#| TypeError 'BoolNone' cannot be interpreted as a boolean
#| TypeError 'BoolNone' cannot be interpreted as a boolean
#| TypeError 'BoolNone' cannot be interpreted as a boolean
#| TypeError 'BoolNone' cannot be interpreted as a boolean
#| TypeError __bool__ should return bool, returned int
#| TypeError __bool__ should return bool, returned int
#| TypeError __bool__ should return bool, returned int
#| TypeError __bool__ should return bool, returned int
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| OverflowError cannot fit 'int' into an index-sized integer
#| OverflowError cannot fit 'int' into an index-sized integer
#| OverflowError cannot fit 'int' into an index-sized integer
#| OverflowError cannot fit 'int' into an index-sized integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| True
#| yes
#| False
#| <class 'str'>
#| KeyError 'truth'
#| KeyError 'truth'
#| KeyError 'truth'
#| KeyError 'truth'
#| True
#| yes
#| False
#| <class 'str'>
#| True
#| yes
#| False
#| <class 'str'>
#| False
#| no
#| True
#| <class '__main__.SubStr'>
#| False
#| [True, True, True, True, True, True, True, True, True, False, True]

log = []
class T:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self):
        log.append(self.n)
        return self.v
class Ln:
    def __init__(self, n): self.n = n
    def __len__(self):
        log.append(f"len{self.n}")
        return self.n
def uses(v):
    out = []
    if v: out.append("if")
    while v:
        out.append("while")
        break
    out.append("cond" if v else "else")
    out.append(not v)
    out.append(bool(v))
    out.append(bool(v and 1))
    out.append(bool(v or 0))
    out.append([1 for _ in "a" if v])
    out.append(list(filter(lambda _: v, "a")))
    out.append(any([v])); out.append(all([v]))
    try: assert v; out.append("assert ok")
    except AssertionError: out.append("assert failed")
    match 1:
        case 1 if v: out.append("guard")
    out.append(1 if not v else 2)
    out.append((not v) is True)
    return out
for v in (T("t", True), T("f", False), Ln(0), Ln(3), 0, 1, "", "0", [], [0], (), {}, {0}, 0.0, -0.0, 0j, None, ..., 5, range(0), b"", bytearray(), float("nan")):
    log.clear()
    print(uses(v), len(log), set(log))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: bool(NotImplemented)); attempt(lambda: not NotImplemented); attempt(lambda: 1 if NotImplemented else 2); attempt(lambda: NotImplemented and 1); attempt(lambda: [x for x in (NotImplemented,) if x])
class Both:
    def __bool__(self): return False
    def __len__(self): return 5
class BoolNone: __bool__ = None
class BoolInt:
    def __bool__(self): return 1
class LenNeg:
    def __len__(self): return -1
class LenBig:
    def __len__(self): return 2 ** 100
class LenStr:
    def __len__(self): return "5"
class LenI:
    def __len__(self): return type("I", (), {"__index__": lambda s: 3})()
class Raise:
    def __bool__(self): raise KeyError("truth")
class SubInt(int):
    def __bool__(self): return True
class SubList(list):
    def __bool__(self): return True
class SubStr(str):
    def __len__(self): return 0
for c in (Both, BoolNone, BoolInt, LenNeg, LenBig, LenStr, LenI, Raise, SubInt, SubList, SubStr):
    attempt(lambda: bool(c())); attempt(lambda: "yes" if c() else "no"); attempt(lambda: not c()); attempt(lambda: type(c() and "and"))
attempt(lambda: bool(SubStr("abc")))
attempt(lambda: [bool(x) for x in (object(), int, len, lambda: 0, (x for x in ()), iter([]), type, Exception(), slice(0), memoryview(b""), memoryview(b"a"))])
