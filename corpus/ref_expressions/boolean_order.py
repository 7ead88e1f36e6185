#: about: and, or, not and the conditional: values and truth tests
#: kind: language
#: stdout:
#| Bt1 ['t0']
#| Bf0 ['f0']
#| Bt0 ['t0']
#| Bf1 ['f0']
#| False ['t0']
#| True ['f0']
#| Bt2 ['t0', 'f1']
#| Bf2 ['f0', 't1']
#| Bf1 ['f0', 'f1']
#| True ['t0', 'f1']
#| Bf1 ['t0']
#| True ['t0']
#| Bt0 ['t1']
#| Bt2 ['f1']
#| Bt4 ['t1', 'f2', 'f3']
#| Bt3 ['f1', 'f2']
#| Bt0 ['f0']
#| Bf2 ['t0', 't1', 'f2']
#| Bt2 ['f0', 'f1', 't2']
#| Bt3 ['t0', 'f1', 'f2']
#| Bf3 ['t0', 'f1', 'f2']
#| Bf2 ['f0', 'f2']
#| then ['t0', 't1']
#| then ['t0', 't1']
#| then ['t0', 'f1', 't2']
#| else ['t0', 'f1', 'f2', 't0', 'f1']
#| then ['f0', 't2']
#| elif ['f0', 'f2', 'f0']
#| then ['f0', 't2']
#| elif ['f0', 'f2', 'f0']
#| 2 ['t0', 'f1', 't0', 'f1', 't0', 'f1', 'f2']
#| (Bf1, Bt2, False) ['t0', 'f1', 't2']
#| failed ['t0', 'f2', 't1', 'f3']
#| [Bt0, Bt2] ['t0', 'f3', 'f1', 't2', 'f3']
#| [True, False] ['t0', 'f1']
#| False ['t0', 't1', 'f0']
#| True ['f0', 'f1', 't0']
#| [Bt0] ['t0', 'f0']
#| Bf1 ['t0', 'side']
#| Bf1 ['t0', 'f1']
#| None [0] True True False True  {} None eq 3 3 ok 0.0
#| True False True 0 False neg -0.0 z b'x' 0

log = []
class B:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self):
        log.append(self.n)
        return self.v
    def __repr__(self): return f"B{self.n}"
T = [B(f"t{i}", True) for i in range(5)]
F = [B(f"f{i}", False) for i in range(5)]
def run(f):
    log.clear()
    r = f()
    print(r, log)
run(lambda: T[0] and T[1]); run(lambda: F[0] and T[1]); run(lambda: T[0] or T[1]); run(lambda: F[0] or F[1]); run(lambda: not T[0]); run(lambda: not F[0])
run(lambda: T[0] and F[1] or T[2]); run(lambda: F[0] or T[1] and F[2]); run(lambda: (F[0] or F[1]) and T[2]); run(lambda: not (T[0] and F[1])); run(lambda: not T[0] or F[1]); run(lambda: not not T[0])
run(lambda: T[0] if T[1] else T[2]); run(lambda: T[0] if F[1] else T[2]); run(lambda: T[0] if T[1] and F[2] else F[3] or T[4]); run(lambda: (T[0] if F[1] else F[2]) or T[3]); run(lambda: T[0] if not F[0] else 0)
run(lambda: T[0] and T[1] and F[2] and T[3]); run(lambda: F[0] or F[1] or T[2] or F[3]); run(lambda: (T[0] and F[1]) or (F[2] or T[3])); run(lambda: T[0] and (F[1] or F[2]) or F[3]); run(lambda: F[0] and F[1] or F[2] and F[3])
def stmt(c1, c2, c3):
    if c1 and c2 or c3: return "then"
    elif not c1 or (c2 and not c3): return "elif"
    else: return "else"
for a in (T[0], F[0]):
    for b in (T[1], F[1]):
        for c in (T[2], F[2]): run(lambda: stmt(a, b, c))
def whiles():
    n = 0
    while T[0] and not F[1] and n < 2 or F[2]: n += 1
    return n
run(whiles)
def assigned():
    x = T[0] and F[1]
    y = x or T[2]
    z = not y
    return x, y, z
run(assigned)
def asserts():
    assert T[0] or F[1]
    assert not F[2]
    try: assert T[1] and F[3], "failed"
    except AssertionError as e: return str(e)
run(asserts)
run(lambda: [i for i in (T[0], F[1], T[2]) if i and not F[3]])
run(lambda: [bool(i) for i in (T[0], F[1])]); run(lambda: all(T[:2] + F[:2])); run(lambda: any(F[:2] + T[:2])); run(lambda: list(filter(None, [T[0], F[0]]))); run(lambda: T[0] and log.append("side") or F[1]); run(lambda: (x := T[0]) and (x := F[1]) or x)
print(0 or "" or [] or None, 1 and "a" and [0], not 0, not "", not [0], not None, "" and 1, [] or {}, None and 1, 0 == False and "eq", 1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 0 else 3, lambda_ if 0 else "ok", True and None or False or 0.0)
print(not 1 == 2, not 1 in [1], 1 == 1 or 1 / 0, 0 and 1 / 0, not not [], -1 and "neg", 0.0 or -0.0, (0j or "z"), b"" or b"x", "0" and 0)
