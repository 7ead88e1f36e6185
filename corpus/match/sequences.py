#: about: sequence patterns: lengths, stars, nesting, and what is a sequence
#: kind: language
#: stdout:
#| empty
#| empty
#| one
#| one
#| pair 1 2
#| not a sequence
#| not a sequence
#| not a sequence
#| head [1, 2]
#| pair head 1
#| ends with tail
#| pair 0 9
#| 0..9 around [5]
#| 0..9 around [5, 6]
#| points (1, 2, 3, 4, [5])
#| pair 0 1
#| number first 0
#| not a sequence
#| not a sequence
#| not a sequence
#| all [None, None, None]
#| not a sequence
#| not a sequence
#| pair 97 98
#| pair 7 8 not a sequence
#| 1 2 3 4
#| north

def f(x):
    match x:
        case []: return "empty"
        case [1]: return "one"
        case [a, b]: return f"pair {a} {b}"
        case ["head", *rest]: return f"head {rest}"
        case [*_, "tail"]: return "ends with tail"
        case (0, *mid, 9): return f"0..9 around {mid}"
        case [[x1, y1], [x2, y2], *more]: return f"points {x1, y1, x2, y2, more}"
        case [int() | float() as first, *_]: return f"number first {first}"
        case [*everything]: return f"all {everything}"
        case _: return "not a sequence"

for v in ([], (), [1], (1,), [1, 2], "ab", b"ab", bytearray(b"ab"), ["head", 1, 2], ["head", 1], [1, 2, "tail"], (0, 9), (0, 5, 9), (0, 5, 6, 9), [(1, 2), [3, 4], 5], range(2), range(3), {1, 2}, {1: 2}, iter([1, 2]), [None, None, None], None, 5, memoryview(b"ab")):
    print(f(v))
class L(list): pass

class Own:
    def __len__(self): return 2
    def __getitem__(self, i): return i

print(f(L([7, 8])), f(Own()))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match ("go", "north", "fast"):
    case ("go", ("north" | "south") as where, *_): print(where)
