#: about: class patterns: keyword and positional sub-patterns, __match_args__, builtins, errors
#: kind: language
#: stdout:
#| origin
#| on y 5
#| on x 3
#| diagonal
#| somewhere
#| on z 7
#| on z 0
#| number 5
#| number 2.5
#| number True
#| exact str
#| nothing
#| list starting 1
#| nothing
#| dict
#| tuple 1 2
#| nothing
#| has real 0.0
#| nothing
#| NoArgs() accepts 0 positional sub-patterns (1 given)
#| Point() accepts 2 positional sub-patterns (3 given)
#| BadArgs.__match_args__ must be a tuple (got list)
#| __match_args__ elements must be strings (got int)
#| Dup() got multiple sub-patterns for attribute 'a'
#| called match pattern must be a class
#| int() accepts 1 positional sub-pattern (2 given)

class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

def f(p):
    match p:
        case Point3(0, 0, z=z): return f"on z {z}"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y {y}"
        case Point(x, 0): return f"on x {x}"
        case Point(x, y) if x == y: return "diagonal"
        case Point(): return "somewhere"
        case int(n) | float(n): return f"number {n}"
        case str("exact"): return "exact str"
        case bool(): return "never, bool is an int"
        case list([a, *_]): return f"list starting {a}"
        case dict(): return "dict"
        case tuple((a, b)): return f"tuple {a} {b}"
        case object(real=r): return f"has real {r}"
        case _: return "nothing"

for v in (Point(0, 0), Point(0, 5), Point(3, 0), Point(4, 4), Point(1, 2), Point3(0, 0, 7), Point3(0, 0, 0), 5, 2.5, True, "exact", "other", [1, 2], [], {}, (1, 2), (1,), 1j, None):
    print(f(v))
class NoArgs: pass
class BadArgs: __match_args__ = ["a"]
class BadItem: __match_args__ = (1,)

class Dup:
    __match_args__ = ("a",)
    a = 1

def attempt(subject, pattern):
    try: pattern(subject)
    except TypeError as error: print(error)

def p1(s):
    match s:
        case NoArgs(1): pass

def p2(s):
    match s:
        case Point(1, 2, 3): pass

def p3(s):
    match s:
        case BadArgs(1): pass

def p4(s):
    match s:
        case BadItem(1): pass

def p5(s):
    match s:
        case Dup(1, a=1): pass

def p6(s):
    match s:
        case len(): pass

def p7(s):
    match s:
        case int(1, 2): pass

for subject, pattern in ((NoArgs(), p1), (Point(1, 2), p2), (BadArgs(), p3), (BadItem(), p4), (Dup(), p5), (1, p6), (1, p7)): attempt(subject, pattern)
