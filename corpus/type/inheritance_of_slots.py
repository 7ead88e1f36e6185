#: about: Which operations subclasses of built-in types inherit
#: kind: language
#: stdout:
#| ['int', 'int', 'int', 'int', 'int', 'int', 'int', 'int', 'int']
#| ['str', 'str', 'str', 'str', 'str', 'str', 'str', 'str', 'S']
#| ['list', 'list', 'list', 'list', 'list']
#| ['tuple', 'tuple', 'tuple', 'tuple', 'tuple']
#| ['dict', 'dict', 'D', 'dict']
#| ['float', 'float', 'float', 'float', 'F']
#| ['set', 'set', 'set', 'set']
#| ['bytes', 'bytes', 'bytes', 'bytes', 'B']
#| (True, True, True, 'x', True, True)
#| ('1', "'a'", '[1]', '(1,)', "{'a': 1}", '1.0', 'St({1})', "b'a'")
#| no x
#| 1
#| 1
#| 1
#| 1
#| 1
#| 1
#| 1
#| 1
#| [True, True, True, True, True, True, True, True]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class I(int): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class F(float): pass
class St(set): pass
class B(bytes): pass
show(lambda: [type(x).__name__ for x in (I(1) + I(2), -I(1), +I(1), abs(I(-1)), I(1).real, I(3) // 2, round(I(3)), I(1).conjugate(), ~I(1))])
show(lambda: [type(x).__name__ for x in (S("a") + S("b"), S("a") * 2, S("a")[0], S("a")[:], S("a").upper(), S("a").strip(), str(S("a")), S("%s") % 1, S("a").format())])
show(lambda: [type(x).__name__ for x in (L([1]) + L([2]), L([1]) * 2, L([1])[:], L([1]).copy(), sorted(L([1])))])
show(lambda: [type(x).__name__ for x in (T([1]) + T([2]), T([1]) * 2, T([1])[:], T() + (), tuple(T([1])))])
show(lambda: [type(x).__name__ for x in (D(a=1).copy(), D() | D(), D.fromkeys([1]), {**D(a=1)})])
show(lambda: [type(x).__name__ for x in (F(1) + F(2), -F(1), F(1).real, round(F(1.5), 1), F.fromhex("0x1"))])
show(lambda: [type(x).__name__ for x in (St([1]) | St(), St([1]).copy(), St([1]) & {1}, St([1]) - St())])
show(lambda: [type(x).__name__ for x in (B(b"a") + B(b"b"), B(b"a")[:], B(b"a") * 2, bytes(B(b"a")), B.fromhex("00"))])
show(lambda: (I(1) == 1, S("a") == "a", hash(I(5)) == hash(5), {I(1): "x"}[1], T((1,)) == (1,), L([1]) == [1]))
show(lambda: (repr(I(1)), repr(S("a")), repr(L([1])), repr(T((1,))), repr(D(a=1)), repr(F(1)), repr(St([1])), repr(B(b"a"))))
show(lambda: (I(5).x if hasattr(I(5), "x") else "no x"))
def setx(v):
    v.x = 1
    return v.x
for v in (I(1), S("a"), L(), T(), D(), F(), St(), B()):
    show(setx, v)
show(lambda: [isinstance(v, type(v).mro()[1]) for v in (I(1), S("a"), L(), T(), D(), F(), St(), B())])
