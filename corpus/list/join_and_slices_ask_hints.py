#: about: str.join, bytes.join and slice assignment make a list of the iterator, asking it for its length
#: kind: language
#: stdout:
#| x-y ['iter', 'iter', 'hint']; 'hint'
#| b'x-y' ['iter', 'iter', 'hint']; 'hint'
#| ['x', 'y'] ['iter', 'hint']; 'hint'
#| ('x', 'y') ['iter']; ('x', 'y')
#| 2 ['iter']; set
#| None ['iter', 'iter', 'hint']; 'hint'
#| None ['iter', 'iter', 'hint']; 'hint'
#| {'x': None, 'y': None} ['iter']; {'x': None, 'y': None}
#| y ['iter']; y

class It:
    def __init__(self, items): self.items, self.log = iter(items), []
    def __iter__(self):
        self.log.append("iter")
        return self
    def __next__(self): return next(self.items)
    def __length_hint__(self):
        self.log.append("hint")
        return 1
class Bad(It):
    def __length_hint__(self): raise KeyError("hint")
octets = b"-".join
for use in ("-".join, octets, list, tuple, set, lambda x: [].__setitem__(slice(0), x), lambda x: [1, 2].__setitem__(slice(None, None, 1), x), dict.fromkeys, max):
    items = [b"x", b"y"] if use is octets else "xy"
    it = It(items)
    print(use(it) if use is not set else len(use(it)), it.log, end="; ")
    try: print(use(Bad(items)) if use is not set else "set")
    except KeyError as error: print(error)
