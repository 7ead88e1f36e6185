#: about: in place, the set stays itself
#: kind: language
#: stdout:
#| {1, 2, 3, 9} True
#| {1, 2, 3, 7} True
#| {1, 2, 3} True
#| unsupported operand type(s) for |=: 'set' and 'list' {1, 2, 3}
#| unsupported operand type(s) for |=: 'set' and 'dict' {1, 2, 3}
#| unsupported operand type(s) for |=: 'set' and 'NoneType' {1, 2, 3}
#| {1, 2, 3, 4} False
#| {2} True
#| {1} True
#| set() True
#| unsupported operand type(s) for &=: 'set' and 'list' {1, 2, 3}
#| unsupported operand type(s) for &=: 'set' and 'dict' {1, 2, 3}
#| unsupported operand type(s) for &=: 'set' and 'NoneType' {1, 2, 3}
#| set() False
#| {1, 3} True
#| {2, 3} True
#| {1, 2, 3} True
#| unsupported operand type(s) for -=: 'set' and 'list' {1, 2, 3}
#| unsupported operand type(s) for -=: 'set' and 'dict' {1, 2, 3}
#| unsupported operand type(s) for -=: 'set' and 'NoneType' {1, 2, 3}
#| {1, 2, 3} False
#| {1, 3, 9} True
#| {2, 3, 7} True
#| {1, 2, 3} True
#| unsupported operand type(s) for ^=: 'set' and 'list' {1, 2, 3}
#| unsupported operand type(s) for ^=: 'set' and 'dict' {1, 2, 3}
#| unsupported operand type(s) for ^=: 'set' and 'NoneType' {1, 2, 3}
#| {1, 2, 3, 4} False
#| {1, 2}
#| set()
#| set()
#| {1, 2}
#| NotImplemented
#| set()
#| {1, 2}
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__ior__' requires a 'set' object but received a 'frozenset'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

def run(op, other):
    s = {1, 2, 3}
    alias = s
    try:
        s = op(s, other)
        print(s, s is alias)
    except TypeError as e: print(e, alias)
def ior(s, o):
    s |= o
    return s
def iand(s, o):
    s &= o
    return s
def isub(s, o):
    s -= o
    return s
def ixor(s, o):
    s ^= o
    return s
for op in (ior, iand, isub, ixor):
    for other in ({2, 9}, frozenset([1, 7]), set(), [1], {1: 2}, None, {4: 5}.keys()): run(op, other)
s = {1, 2}
s |= s
s &= s
print(s)
s ^= s
print(s)
s |= {5}
s -= s
print(s)
show(lambda: {1}.__ior__({2}), lambda: {1}.__iand__([1]), lambda: {1}.__isub__({1}), lambda: {1}.__ixor__({2}), lambda: {1}.__ior__(), lambda: set.__ior__(frozenset(), {1}))
