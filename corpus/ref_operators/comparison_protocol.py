#: about: rich comparison: reflection, fallback, identity and odd results
#: kind: language
#: stdout:
#| lt Alt Agt Sgt Slt Agt Alt Agt Alt Agt  ['A.lt', 'N.lt', 'A.gt', 'S.gt', 'S.lt', 'I.gt', 'I.lt', 'A.gt', 'A.lt', 'A.gt']
#|    '<' not supported between instances of 'N' and 'N' ['N.lt', 'N.gt']
#|    '<' not supported between instances of 'E' and 'E' []
#|    '<' not supported between instances of 'N' and 'E' ['N.lt']
#|    '<' not supported between instances of 'int' and 'N' ['N.gt']
#|    '<' not supported between instances of 'str' and 'int' []
#|    '<' not supported between instances of 'complex' and 'complex' []
#|    '<' not supported between instances of 'NoneType' and 'NoneType' []
#|    '<' not supported between instances of 'list' and 'tuple' []
#|    '<' not supported between instances of 'dict' and 'dict' []
#|    '<' not supported between instances of 'int' and 'NoneType' []
#|    '<' not supported between instances of 'range' and 'range' []
#|    False []
#|    '<' not supported between instances of 'type' and 'type' []
#|    '<' not supported between instances of 'set' and 'list' []
#|    '<' not supported between instances of 'str' and 'int' []
#|    False []
#|    '<' not supported between instances of 'list' and 'dict' []
#| le Ale Age Sge Sle Age Ale Age Ale Age  ['A.le', 'N.le', 'A.ge', 'S.ge', 'S.le', 'I.ge', 'I.le', 'A.ge', 'A.le', 'A.ge']
#|    '<=' not supported between instances of 'N' and 'N' ['N.le', 'N.ge']
#|    '<=' not supported between instances of 'E' and 'E' []
#|    '<=' not supported between instances of 'N' and 'E' ['N.le']
#|    '<=' not supported between instances of 'int' and 'N' ['N.ge']
#|    '<=' not supported between instances of 'str' and 'int' []
#|    '<=' not supported between instances of 'complex' and 'complex' []
#|    '<=' not supported between instances of 'NoneType' and 'NoneType' []
#|    '<=' not supported between instances of 'list' and 'tuple' []
#|    '<=' not supported between instances of 'dict' and 'dict' []
#|    '<=' not supported between instances of 'int' and 'NoneType' []
#|    '<=' not supported between instances of 'range' and 'range' []
#|    True []
#|    '<=' not supported between instances of 'type' and 'type' []
#|    '<=' not supported between instances of 'set' and 'list' []
#|    '<=' not supported between instances of 'str' and 'int' []
#|    True []
#|    '<=' not supported between instances of 'list' and 'dict' []
#| eq Aeq Aeq Seq Seq Aeq Aeq Aeq Aeq Aeq True ['A.eq', 'N.eq', 'A.eq', 'S.eq', 'S.eq', 'I.eq', 'I.eq', 'A.eq', 'A.eq', 'A.eq']
#|    False ['N.eq', 'N.eq']
#|    False []
#|    False ['N.eq']
#|    False ['N.eq']
#|    False []
#|    True []
#|    True []
#|    False []
#|    True []
#|    False []
#|    True []
#|    True []
#|    False []
#|    False []
#|    False []
#|    True []
#|    False []
#| ne Ane Ane Sne Sne Ane Ane Ane Ane Ane False ['A.ne', 'N.ne', 'A.ne', 'S.ne', 'S.ne', 'I.ne', 'I.ne', 'A.ne', 'A.ne', 'A.ne']
#|    True ['N.ne', 'N.ne']
#|    True []
#|    True ['N.ne']
#|    True ['N.ne']
#|    True []
#|    False []
#|    False []
#|    True []
#|    False []
#|    True []
#|    False []
#|    False []
#|    True []
#|    True []
#|    True []
#|    False []
#|    True []
#| gt Agt Alt Slt Sgt Alt Agt Alt Agt Alt  ['A.gt', 'N.gt', 'A.lt', 'S.lt', 'S.gt', 'I.lt', 'I.gt', 'A.lt', 'A.gt', 'A.lt']
#|    '>' not supported between instances of 'N' and 'N' ['N.gt', 'N.lt']
#|    '>' not supported between instances of 'E' and 'E' []
#|    '>' not supported between instances of 'N' and 'E' ['N.gt']
#|    '>' not supported between instances of 'int' and 'N' ['N.lt']
#|    '>' not supported between instances of 'str' and 'int' []
#|    '>' not supported between instances of 'complex' and 'complex' []
#|    '>' not supported between instances of 'NoneType' and 'NoneType' []
#|    '>' not supported between instances of 'list' and 'tuple' []
#|    '>' not supported between instances of 'dict' and 'dict' []
#|    '>' not supported between instances of 'int' and 'NoneType' []
#|    '>' not supported between instances of 'range' and 'range' []
#|    False []
#|    '>' not supported between instances of 'type' and 'type' []
#|    '>' not supported between instances of 'set' and 'list' []
#|    '>' not supported between instances of 'str' and 'int' []
#|    False []
#|    '>' not supported between instances of 'list' and 'dict' []
#| ge Age Ale Sle Sge Ale Age Ale Age Ale  ['A.ge', 'N.ge', 'A.le', 'S.le', 'S.ge', 'I.le', 'I.ge', 'A.le', 'A.ge', 'A.le']
#|    '>=' not supported between instances of 'N' and 'N' ['N.ge', 'N.le']
#|    '>=' not supported between instances of 'E' and 'E' []
#|    '>=' not supported between instances of 'N' and 'E' ['N.ge']
#|    '>=' not supported between instances of 'int' and 'N' ['N.le']
#|    '>=' not supported between instances of 'str' and 'int' []
#|    '>=' not supported between instances of 'complex' and 'complex' []
#|    '>=' not supported between instances of 'NoneType' and 'NoneType' []
#|    '>=' not supported between instances of 'list' and 'tuple' []
#|    '>=' not supported between instances of 'dict' and 'dict' []
#|    '>=' not supported between instances of 'int' and 'NoneType' []
#|    '>=' not supported between instances of 'range' and 'range' []
#|    True []
#|    '>=' not supported between instances of 'type' and 'type' []
#|    '>=' not supported between instances of 'set' and 'list' []
#|    '>=' not supported between instances of 'str' and 'int' []
#|    True []
#|    '>=' not supported between instances of 'list' and 'dict' []
#| True 0 True True 1 True
#| ne False True
#| True None False False True
#| ValueError: no truth
#| NoBool
#| ValueError: no truth
#| ValueError: no truth
#| ValueError: no truth
#| ValueError: no truth
#| TypeError: '<' not supported between instances of 'int' and 'EqNB'
#| ValueError: no truth
#| lt
#| lt
#| TypeError: '>' not supported between instances of 'LtOnly' and 'int'
#| lt
#| TypeError: '<=' not supported between instances of 'LtOnly' and 'int'
#| True NotImplemented False NotImplemented NotImplemented True NotImplemented False

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
OPS = {"lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b}
log = []
def m(name, result):
    def method(self, other):
        log.append(f"{type(self).__name__}.{name}")
        return result
    return method
A = type("A", (), {f"__{n}__": m(n, "A" + n) for n in OPS} | {"__hash__": None})
N = type("N", (), {f"__{n}__": m(n, NotImplemented) for n in OPS} | {"__hash__": None})
S = type("S", (A,), {f"__{n}__": m(n, "S" + n) for n in OPS})
I = type("I", (A,), {})
E = type("E", (), {})
for n, op in OPS.items():
    log.clear()
    print(n, op(A(), N()), op(N(), A()), op(A(), S()), op(S(), A()), op(A(), I()), op(I(), A()), op(1, A()), op(A(), 1), op(E(), A()), op(A, A) if n in ("eq", "ne") else "", log)
    for a, b in ((N(), N()), (E(), E()), (N(), E()), (1, N()), ("a", 1), (1j, 1j), (None, None), ([], ()), ({}, {}), (1, None), (range(1), range(1)), (slice(1), slice(1)), (int, str), ({1}, [1]), ((1, "a"), (1, 2)), ([None], [None]), ([1, []], [1, {}])):
        log.clear()
        try: print("  ", op(a, b), log)
        except TypeError as e: print("  ", e, log)
class OnlyEq:
    def __eq__(self, o): return 0
a = OnlyEq()
print(a != a, a == a, a in [a], [a] == [a], [a].count(a), not a == a)
class NeOnly:
    def __ne__(self, o): return "ne"
n = NeOnly()
print(n != 1, n == 1, n == n)
class EqNone:
    def __eq__(self, o): return None
print(EqNone() != 1, EqNone() == 1, EqNone() in [1], [EqNone()] == [2], (EqNone(),) != (1,))
class NoBool:
    def __bool__(self): raise ValueError("no truth")
class EqNB:
    def __eq__(self, o): return NoBool()
    def __lt__(self, o): return NoBool()
attempt(lambda: EqNB() == 1 and None)
attempt(lambda: type(EqNB() == 1).__name__)
attempt(lambda: EqNB() in [1])
attempt(lambda: EqNB() != 1)
attempt(lambda: [EqNB()] == [1])
attempt(lambda: sorted([EqNB(), EqNB()]))
attempt(lambda: 1 < EqNB() < 2)
attempt(lambda: min(EqNB(), EqNB()))
class LtOnly:
    def __lt__(self, o): return "lt"
attempt(lambda: LtOnly() < 1)
attempt(lambda: 1 > LtOnly())
attempt(lambda: LtOnly() > 1)
attempt(lambda: LtOnly() > LtOnly())
attempt(lambda: LtOnly() <= 1)
class Dflt: pass
d = Dflt()
print(d.__eq__(d), d.__eq__(1), d.__ne__(d), d.__ne__(1), d.__lt__(1), object.__eq__(1, 1), object.__eq__(1, 1.0), object.__ne__(d, d))
