#: about: what is bound when patterns fail, evaluation of guards and subjects
#: kind: language
#: stdout:
#| third 1 [2, 3] [1, 2]
#| [[1, 2, 3], 'guard 2', 'guard 3']
#| 1 1 []
#| second read
#| 2
#| [('eq', 'no'), ('eq', 1), ('eq', 'yes')]
#| [1, 2]
#| 7

log = []

def see(x):
    log.append(x)
    return x

match see([1, 2, 3]):
    case [a, b] if see("guard 1"): pass
    case [a, b, 4]: pass
    case [a, *b] if see("guard 2") and False: pass
    case [*c, 3] if see("guard 3"): print("third", a, b, c)
print(log)

def leak(x):
    match x:
        case [a, 2]: return a
        case [b, 3]: return b
    return sorted(k for k in locals() if k != "x")

print(leak([1, 2]), leak([1, 3]), leak([1, 4]))

class Get:
    def __init__(self): self.count = 0
    @property
    def n(self):
        self.count += 1
        return self.count

g = Get()
match g:
    case Get(n=5): pass
    case Get(n=2): print("second read")
print(g.count)

class Eq:
    def __eq__(self, other):
        log.append(("eq", other))
        return other == "yes"

log.clear()
match Eq():
    case "no" | 1: pass
    case None: pass
    case "yes": print(log)

def loop():
    for x in [1, "skip", 2, "stop", 3]:
        match x:
            case "skip": continue
            case "stop": break
            case int(): yield x

print(list(loop()))

def returns(x):
    match x:
        case {"op": op, "args": [l, r]}:
            match op:
                case "+": return returns(l) + returns(r)
                case "*": return returns(l) * returns(r)
        case int(): return x

print(returns({"op": "+", "args": [1, {"op": "*", "args": [2, 3]}]}))
