#: about: __eq__ of a key empties or refills the dict during every operation
#: kind: language
#: stdout:
#| get clear 1 none {}
#| get clear 2 none {}
#| get grow 1 one 32
#| get grow 2 none 32
#| get pop 1 one {K1: 'one'}
#| get pop 2 none {K1: 'one'}
#| get refill 1 none {'new': 1}
#| get refill 2 none {'new': 1}
#| get popitem 1 one {K1: 'one'}
#| get popitem 2 none {K1: 'one'}
#| item clear 1 KeyError K1 {}
#| item clear 2 KeyError K2 {}
#| item grow 1 one 32
#| item grow 2 KeyError K2 32
#| item pop 1 one {K1: 'one'}
#| item pop 2 KeyError K2 {K1: 'one'}
#| item refill 1 KeyError K1 {'new': 1}
#| item refill 2 KeyError K2 {'new': 1}
#| item popitem 1 one {K1: 'one'}
#| item popitem 2 KeyError K2 {K1: 'one'}
#| set clear 1 None {K1: 'set'}
#| set clear 2 None {K2: 'set'}
#| set grow 1 None 32
#| set grow 2 None 33
#| set pop 1 None {K1: 'set'}
#| set pop 2 None {K1: 'one', K2: 'set'}
#| set refill 1 None {'new': 1, K1: 'set'}
#| set refill 2 None {'new': 1, K2: 'set'}
#| set popitem 1 None {K1: 'set'}
#| set popitem 2 None {K1: 'one', K2: 'set'}
#| del clear 1 KeyError K1 {}
#| del clear 2 KeyError K2 {}
#| del grow 1 None 31
#| del grow 2 KeyError K2 32
#| del pop 1 None {}
#| del pop 2 KeyError K2 {K1: 'one'}
#| del refill 1 KeyError K1 {'new': 1}
#| del refill 2 KeyError K2 {'new': 1}
#| del popitem 1 None {}
#| del popitem 2 KeyError K2 {K1: 'one'}
#| pop clear 1 none {}
#| pop clear 2 none {}
#| pop grow 1 one 31
#| pop grow 2 none 32
#| pop pop 1 one {}
#| pop pop 2 none {K1: 'one'}
#| pop refill 1 none {'new': 1}
#| pop refill 2 none {'new': 1}
#| pop popitem 1 one {}
#| pop popitem 2 none {K1: 'one'}
#| setdefault clear 1 default {K1: 'default'}
#| setdefault clear 2 default {K2: 'default'}
#| setdefault grow 1 one 32
#| setdefault grow 2 default 33
#| setdefault pop 1 one {K1: 'one'}
#| setdefault pop 2 default {K1: 'one', K2: 'default'}
#| setdefault refill 1 default {'new': 1, K1: 'default'}
#| setdefault refill 2 default {'new': 1, K2: 'default'}
#| setdefault popitem 1 one {K1: 'one'}
#| setdefault popitem 2 default {K1: 'one', K2: 'default'}
#| in clear 1 False {}
#| in clear 2 False {}
#| in grow 1 True 32
#| in grow 2 False 32
#| in pop 1 True {K1: 'one'}
#| in pop 2 False {K1: 'one'}
#| in refill 1 False {'new': 1}
#| in refill 2 False {'new': 1}
#| in popitem 1 True {K1: 'one'}
#| in popitem 2 False {K1: 'one'}
#| update clear 1 None {K1: 1}
#| update clear 2 None {K2: 1}
#| update grow 1 None 32
#| update grow 2 None 33
#| update pop 1 None {K1: 1}
#| update pop 2 None {K1: 'one', K2: 1}
#| update refill 1 None {'new': 1, K1: 1}
#| update refill 2 None {'new': 1, K2: 1}
#| update popitem 1 None {K1: 1}
#| update popitem 2 None {K1: 'one', K2: 1}
#| merge clear 1 None {K1: 1, 'more': 2}
#| merge clear 2 None {K2: 1, 'more': 2}
#| merge grow 1 None 33
#| merge grow 2 None 34
#| merge pop 1 None {K1: 1, 'more': 2}
#| merge pop 2 None {K1: 'one', K2: 1, 'more': 2}
#| merge refill 1 None {'new': 1, K1: 1, 'more': 2}
#| merge refill 2 None {'new': 1, K2: 1, 'more': 2}
#| merge popitem 1 None {K1: 1, 'more': 2}
#| merge popitem 2 None {K1: 'one', K2: 1, 'more': 2}
#| or clear 1 {K1: 1, 'x': 0} {}
#| or clear 2 {K1: 'one', 'x': 0, K2: 1} {}
#| or grow 1 {K1: 1, 'x': 0} 32
#| or grow 2 {K1: 'one', 'x': 0, K2: 1} 32
#| or pop 1 {K1: 1, 'x': 0} {K1: 'one'}
#| or pop 2 {K1: 'one', 'x': 0, K2: 1} {K1: 'one'}
#| or refill 1 {K1: 1, 'x': 0} {'new': 1}
#| or refill 2 {K1: 'one', 'x': 0, K2: 1} {'new': 1}
#| or popitem 1 {K1: 1, 'x': 0} {K1: 'one'}
#| or popitem 2 {K1: 'one', 'x': 0, K2: 1} {K1: 'one'}

class K:
    def __init__(self, n, act=None): self.n, self.act = n, act
    def __hash__(self): return 1
    def __eq__(self, other):
        act, self.act = self.act, None
        if act: act()
        return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K{self.n}"
ops = {
    "get": lambda k: d.get(k, "none"), "item": lambda k: d[k], "set": lambda k: d.__setitem__(k, "set"), "del": lambda k: d.__delitem__(k), "pop": lambda k: d.pop(k, "none"),
    "setdefault": lambda k: d.setdefault(k, "default"), "in": lambda k: k in d, "update": lambda k: d.update([(k, 1)]), "merge": lambda k: d.update({k: 1, "more": 2}), "or": lambda k: d | {k: 1},
}
acts = {"clear": lambda: d.clear(), "grow": lambda: d.update({n: n for n in range(30)}), "pop": lambda: d.pop("x", None), "refill": lambda: (d.clear(), d.update(new=1)), "popitem": lambda: d.popitem()}
for name, op in ops.items():
    for what, act in acts.items():
        for stored in (1, 2):
            d = {K(1, act): "one", "x": 0}
            try: r = op(K(stored))
            except KeyError as e: r = f"KeyError {e}"
            print(name, what, stored, r, d if len(d) < 9 else len(d))
