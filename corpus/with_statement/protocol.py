#: about: enter, exit, the value bound, suppression, and order with several managers
#: kind: language
#: stdout:
#| enter a
#| enter b
#| A B
#| exit b None None True
#| exit a None None True
#| enter c
#| enter d
#| C
#| exit d None None True
#| exit c None None True
#| enter e
#| exit e ValueError suppressed False
#| after
#| enter outer
#| enter inner
#| exit inner ZeroDivisionError division by zero False
#| exit outer ZeroDivisionError division by zero False
#| out: division by zero
#| enter r
#| exit r None None True
#| value
#| enter loop0
#| exit loop0 None None True
#| enter loop1
#| exit loop1 None None True
#| enter f
#| enter g
#| exit g KeyError 'k' False
#| exit f KeyError 'k' False
#| F
#| enter gen
#| exit gen GeneratorExit  False
#| enter sub
#| enter t
#| {'k': 'SUB'} T
#| exit t None None True
#| exit sub None None True
#| enter paren
#| exit paren None None True

class CM:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is None)
        return self.suppress

with CM("a") as x, CM("b") as (y,): print(x, y)
with (CM("c") as c, CM("d"),): print(c)
with CM("e", True): raise ValueError("suppressed")
print("after")
try:
    with CM("outer"), CM("inner"): 1 / 0
except ZeroDivisionError as error: print("out:", error)

def returns():
    with CM("r"): return "value"

print(returns())
for i in range(3):
    with CM(f"loop{i}"):
        if i == 0: continue
        break
with CM("f", True) as v:
    with CM("g"): raise KeyError("k")
    print("not reached")
print(v)

def gen():
    with CM("gen"): yield 1; yield 2

g = gen()
next(g)
g.close()
d = {}
with CM("sub") as d["k"], CM("t") as CM.attr: print(d, CM.attr)
with (CM("paren")): pass
