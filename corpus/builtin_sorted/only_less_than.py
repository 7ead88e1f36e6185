#: about: sorting asks nothing but __lt__, with its reflection
#: kind: language
#: stdout:
#| [1, 2, 3] ['1<3', '2<1', '1<2', '2<3', '2<3', '2<1']
#| [G1, G2, G3]
#| '<' not supported between instances of 'E' and 'E'

log = []
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        log.append(f"{self.v}<{other.v}")
        return self.v < other.v
    def __repr__(self): return str(self.v)
print(sorted([V(3), V(1), V(2)]), log)
class G:
    def __init__(self, v): self.v = v
    def __gt__(self, other): return self.v > other.v
    def __repr__(self): return f"G{self.v}"
print(sorted([G(2), G(1), G(3)]))
class E:
    def __eq__(self, other): return True
    def __le__(self, other): return True
try: sorted([E(), E()])
except TypeError as e: print(e)
