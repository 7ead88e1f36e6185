#: about: literal, capture, wildcard, or and value patterns with guards
#: kind: language
#: stdout:
#| ['zero', 'zero', 'zero', '1.5 or -2', '1.5 or -2', 'letter a', 'letter b', 'bytes', 'true', 'red or two', 'red or two', 'none', 'complex', 'minus j', 'dotted', 'big 101', 'z-string zed', 'red or two', 'float', 'guarded wildcard', 'other [2]', "other 'q'", 'other Ellipsis']
#| after two after
#| 5 5
#| tuple subject 2
#| nested 2
#| {'match': 2} ['a', 'b']

class Color:
    RED = 1
    class Deep: X = "deep"

def f(x):
    match x:
        case 0: return "zero"
        case 1.5 | -2: return "1.5 or -2"
        case "a" | "b" as letter: return f"letter {letter}"
        case b"bytes": return "bytes"
        case True: return "true"
        case None: return "none"
        case 3 + 4j: return "complex"
        case -1j: return "minus j"
        case Color.Deep.X: return "dotted"
        case int(n) if n > 100: return f"big {n}"
        case str() as s if s.startswith("z"): return f"z-string {s}"
        case Color.RED | 2: return "red or two"
        case float(): return "float"
        case _ if x == [1]: return "guarded wildcard"
        case other: return f"other {other!r}"

print([f(v) for v in (0, False, 0.0, 1.5, -2, "a", "b", b"bytes", True, 1, 1.0, None, 3 + 4j, -1j, "deep", 101, "zed", 2, 2.5, [1], [2], "q", ...)])

def falls_through(x):
    match x:
        case 1: pass
        case 2: return "two"
    return "after"

print(falls_through(1), falls_through(2), falls_through(3))
match (y := 5):
    case captured: print(captured, y)
match 1, 2:
    case 1, b: print("tuple subject", b)
match {"k": [1, {"z": 2}]}:
    case {"k": [1, {"z": z}]}: print("nested", z)
match = {"match": 1}
match["match"] = 2
print(match, [case for case in "ab"])
