#: about: elements whose __eq__ changes a set during every operation
#: kind: language
#: stdout:
#| in clear 1 False []
#| in clear 2 False []
#| in grow 1 True 33
#| in grow 2 False 33
#| in pop 1 False ["'x'", '7']
#| in pop 2 False ["'x'", '7']
#| in refill 1 False ["'new'"]
#| in refill 2 False ["'new'"]
#| in raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| in raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| add clear 1 None []
#| add clear 2 None ['E2']
#| add grow 1 None 33
#| add grow 2 None 34
#| add pop 1 None ["'x'", '7']
#| add pop 2 None ["'x'", '7', 'E2']
#| add refill 1 None ["'new'"]
#| add refill 2 None ["'new'", 'E2']
#| add raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| add raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| remove clear 1 KeyError E1 []
#| remove clear 2 KeyError E2 []
#| remove grow 1 None 32
#| remove grow 2 KeyError E2 33
#| remove pop 1 KeyError E1 ["'x'", '7']
#| remove pop 2 KeyError E2 ["'x'", '7']
#| remove refill 1 KeyError E1 ["'new'"]
#| remove refill 2 KeyError E2 ["'new'"]
#| remove raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| remove raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| discard clear 1 None []
#| discard clear 2 None []
#| discard grow 1 None 32
#| discard grow 2 None 33
#| discard pop 1 None ["'x'", '7']
#| discard pop 2 None ["'x'", '7']
#| discard refill 1 None ["'new'"]
#| discard refill 2 None ["'new'"]
#| discard raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| discard raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| or clear 1 3 []
#| or clear 2 4 []
#| or grow 1 3 33
#| or grow 2 4 33
#| or pop 1 3 ["'x'", '7']
#| or pop 2 4 ["'x'", '7']
#| or refill 1 3 ["'new'"]
#| or refill 2 4 ["'new'"]
#| or raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| or raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| ior clear 1 True []
#| ior clear 2 True ['E2']
#| ior grow 1 True 33
#| ior grow 2 True 34
#| ior pop 1 True ["'x'", '7']
#| ior pop 2 True ["'x'", '7', 'E2']
#| ior refill 1 True ["'new'"]
#| ior refill 2 True ["'new'", 'E2']
#| ior raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| ior raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| and clear 1 set() []
#| and clear 2 set() []
#| and grow 1 {E1} 33
#| and grow 2 set() 33
#| and pop 1 set() ["'x'", '7']
#| and pop 2 set() ["'x'", '7']
#| and refill 1 set() ["'new'"]
#| and refill 2 set() ["'new'"]
#| and raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| and raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| sub clear 1 2 ["'x'", '7', 'E1']
#| sub clear 2 3 ["'x'", '7', 'E1']
#| sub grow 1 2 ["'x'", '7', 'E1']
#| sub grow 2 3 ["'x'", '7', 'E1']
#| sub pop 1 2 ["'x'", '7', 'E1']
#| sub pop 2 3 ["'x'", '7', 'E1']
#| sub refill 1 2 ["'x'", '7', 'E1']
#| sub refill 2 3 ["'x'", '7', 'E1']
#| sub raise 1 2 ["'x'", '7', 'E1']
#| sub raise 2 3 ["'x'", '7', 'E1']
#| rsub clear 1 {E1, 5} []
#| rsub clear 2 {E2, 5} []
#| rsub grow 1 {5} 33
#| rsub grow 2 {E2, 5} 33
#| rsub pop 1 {E1, 5} ["'x'", '7']
#| rsub pop 2 {E2, 5} ["'x'", '7']
#| rsub refill 1 {E1, 5} ["'new'"]
#| rsub refill 2 {E2, 5} ["'new'"]
#| rsub raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| rsub raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| xor clear 1 2 ["'x'", '7', 'E1']
#| xor clear 2 4 ["'x'", '7', 'E1']
#| xor grow 1 2 ["'x'", '7', 'E1']
#| xor grow 2 4 ["'x'", '7', 'E1']
#| xor pop 1 2 ["'x'", '7', 'E1']
#| xor pop 2 4 ["'x'", '7', 'E1']
#| xor refill 1 2 ["'x'", '7', 'E1']
#| xor refill 2 4 ["'x'", '7', 'E1']
#| xor raise 1 2 ["'x'", '7', 'E1']
#| xor raise 2 4 ["'x'", '7', 'E1']
#| ixor clear 1 True ['E1']
#| ixor clear 2 True ['E2']
#| ixor grow 1 True 32
#| ixor grow 2 True 34
#| ixor pop 1 True ["'x'", '7', 'E1']
#| ixor pop 2 True ["'x'", '7', 'E2']
#| ixor refill 1 True ["'new'", 'E1']
#| ixor refill 2 True ["'new'", 'E2']
#| ixor raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| ixor raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| eq clear 1 True ["'x'", '7', 'E1']
#| eq clear 2 False ["'x'", '7', 'E1']
#| eq grow 1 True ["'x'", '7', 'E1']
#| eq grow 2 False ["'x'", '7', 'E1']
#| eq pop 1 True ["'x'", '7', 'E1']
#| eq pop 2 False ["'x'", '7', 'E1']
#| eq refill 1 True ["'x'", '7', 'E1']
#| eq refill 2 False ["'x'", '7', 'E1']
#| eq raise 1 True ["'x'", '7', 'E1']
#| eq raise 2 False ["'x'", '7', 'E1']
#| le clear 1 False []
#| le clear 2 False []
#| le grow 1 True 33
#| le grow 2 False 33
#| le pop 1 False ["'x'", '7']
#| le pop 2 False ["'x'", '7']
#| le refill 1 False ["'new'"]
#| le refill 2 False ["'new'"]
#| le raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| le raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| update clear 1 None ['3']
#| update clear 2 None ['3', 'E2']
#| update grow 1 None 34
#| update grow 2 None 35
#| update pop 1 None ["'x'", '3', '7']
#| update pop 2 None ["'x'", '3', '7', 'E2']
#| update refill 1 None ["'new'", '3']
#| update refill 2 None ["'new'", '3', 'E2']
#| update raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| update raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| intersection clear 1 set() []
#| intersection clear 2 set() []
#| intersection grow 1 {E1} 33
#| intersection grow 2 set() 33
#| intersection pop 1 set() ["'x'", '7']
#| intersection pop 2 set() ["'x'", '7']
#| intersection refill 1 set() ["'new'"]
#| intersection refill 2 set() ["'new'"]
#| intersection raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| intersection raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| intersection_update clear 1 None []
#| intersection_update clear 2 None []
#| intersection_update grow 1 None ['E1']
#| intersection_update grow 2 None []
#| intersection_update pop 1 None []
#| intersection_update pop 2 None []
#| intersection_update refill 1 None []
#| intersection_update refill 2 None []
#| intersection_update raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| intersection_update raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| difference clear 1 2 []
#| difference clear 2 3 []
#| difference grow 1 2 33
#| difference grow 2 3 33
#| difference pop 1 2 ["'x'", '7']
#| difference pop 2 3 ["'x'", '7']
#| difference refill 1 2 ["'new'"]
#| difference refill 2 3 ["'new'"]
#| difference raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| difference raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| isdisjoint clear 1 True []
#| isdisjoint clear 2 True []
#| isdisjoint grow 1 False 33
#| isdisjoint grow 2 True 33
#| isdisjoint pop 1 True ["'x'", '7']
#| isdisjoint pop 2 True ["'x'", '7']
#| isdisjoint refill 1 True ["'new'"]
#| isdisjoint refill 2 True ["'new'"]
#| isdisjoint raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| isdisjoint raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| issuperset clear 1 False []
#| issuperset clear 2 False []
#| issuperset grow 1 True 33
#| issuperset grow 2 False 33
#| issuperset pop 1 False ["'x'", '7']
#| issuperset pop 2 False ["'x'", '7']
#| issuperset refill 1 False ["'new'"]
#| issuperset refill 2 False ["'new'"]
#| issuperset raise 1 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| issuperset raise 2 ZeroDivisionError division by zero ["'x'", '7', 'E1']
#| symmetric clear 1 2 ["'x'", '7', 'E1']
#| symmetric clear 2 4 ["'x'", '7', 'E1']
#| symmetric grow 1 2 ["'x'", '7', 'E1']
#| symmetric grow 2 4 ["'x'", '7', 'E1']
#| symmetric pop 1 2 ["'x'", '7', 'E1']
#| symmetric pop 2 4 ["'x'", '7', 'E1']
#| symmetric refill 1 2 ["'x'", '7', 'E1']
#| symmetric refill 2 4 ["'x'", '7', 'E1']
#| symmetric raise 1 2 ["'x'", '7', 'E1']
#| symmetric raise 2 4 ["'x'", '7', 'E1']

class E:
    def __init__(self, n, act=None): self.n, self.act = n, act
    def __hash__(self): return 1
    def __eq__(self, o):
        act, self.act = self.act, None
        if act: act()
        return isinstance(o, E) and self.n == o.n
    def __repr__(self): return f"E{self.n}"
ops = {"in": lambda e: e in s, "add": lambda e: s.add(e), "remove": lambda e: s.remove(e), "discard": lambda e: s.discard(e), "or": lambda e: len(s | {e}), "ior": lambda e: s.__ior__({e}) is s, "and": lambda e: s & {e, 1}, "sub": lambda e: len(s - {e}), "rsub": lambda e: {e, 5} - s, "xor": lambda e: len(s ^ {e}), "ixor": lambda e: s.__ixor__({e}) is s, "eq": lambda e: s == {e, "x", 7}, "le": lambda e: {e} <= s, "update": lambda e: s.update([e, 3]), "intersection": lambda e: s.intersection([e]), "intersection_update": lambda e: s.intersection_update([e]), "difference": lambda e: len(s.difference([e])), "isdisjoint": lambda e: s.isdisjoint([e]), "issuperset": lambda e: s.issuperset([e]), "symmetric": lambda e: len(s.symmetric_difference([e]))}
acts = {"clear": lambda: s.clear(), "grow": lambda: s.update(range(100, 130)), "pop": lambda: s.pop(), "refill": lambda: (s.clear(), s.add("new")), "raise": lambda: 1 / 0}
for name, op in ops.items():
    for what, act in acts.items():
        for n in (1, 2):
            s = {E(1, act), "x", 7}
            try: r = op(E(n))
            except Exception as e: r = f"{type(e).__name__} {e}"
            print(name, what, n, r, sorted(map(repr, s)) if len(s) < 9 else len(s))
