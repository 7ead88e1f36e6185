#: about: and, or and not ask each operand for its truth once, nested too
#: kind: language
#: stdout:
#| bool a bool b bool a bool a bool b bool a bool a bool c bool a bool b bool c b | a | d | c | c | [c]
#| bool a bool b yes
#| bool a bool d yes2
#| bool a bool b loop
#| bool c bool a b
#| bool a bool a bool b [1]
#| bool a bool b False
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool a bool a bool c bool a bool b bool c b | a | d | c | c | [c]
#| bool a bool b yes
#| bool a bool d bool a bool b loop
#| bool c bool a b
#| bool a bool a bool b [1]
#| bool a bool b False
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool a bool a bool c bool a bool b bool c b | a | d | c | d | [d]
#| bool a bool b yes
#| bool a bool d yes2
#| bool a bool b loop
#| bool c bool d bool a b
#| bool a bool a bool b [1]
#| bool a bool b False
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool a bool a bool c bool a bool b bool c b | a | d | c | d | [d]
#| bool a bool b yes
#| bool a bool d bool a bool b loop
#| bool c bool d bool a a
#| bool a bool a bool b [1]
#| bool a bool b False
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool c bool a bool a bool c bool a bool b c | a | d | c | c | [d]
#| bool a bool b bool c yes
#| bool a bool d yes2
#| bool a bool b bool c bool d loop
#| bool c bool a b
#| bool a bool a bool b bool c bool d []
#| bool a bool b True
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool c bool a bool a bool c bool a bool b c | a | d | c | c | [d]
#| bool a bool b bool c yes
#| bool a bool d bool a bool b bool c bool d bool c bool a b
#| bool a bool a bool b bool c bool d [1]
#| bool a bool b True
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool c bool a bool a bool c bool a bool b c | a | c | c | d | [d]
#| bool a bool b bool c bool a bool d yes2
#| bool a bool b bool c bool c bool d bool a b
#| bool a bool a bool b bool c []
#| bool a bool b True
#| bool a bool a bool a True
#| bool a bool b bool a bool a bool b bool c bool a bool a bool c bool a bool b c | a | c | c | d | [d]
#| bool a bool b bool c bool a bool d bool a bool b bool c bool c bool d bool a a
#| bool a bool a bool b bool c []
#| bool a bool b True
#| bool a bool a bool a True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool c bool a c | c | a | b | c | [d]
#| bool a bool c yes
#| bool a bool b bool d yes2
#| bool a bool c bool d loop
#| bool c bool a a
#| bool a bool b bool a bool c bool d []
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool c bool a c | c | a | b | c | [d]
#| bool a bool c yes
#| bool a bool b bool d bool a bool c bool d bool c bool a a
#| bool a bool b bool a bool c bool d [1]
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool c bool a c | c | a | b | d | [d]
#| bool a bool c bool a bool b bool d yes2
#| bool a bool c bool c bool d bool a a
#| bool a bool b bool a bool c []
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool c bool a c | c | a | b | d | [d]
#| bool a bool c bool a bool b bool d bool a bool c bool c bool d bool a b
#| bool a bool b bool a bool c []
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool a c | b | a | c | b | [d]
#| bool a bool c yes
#| bool a bool b bool c bool d yes2
#| bool a bool c bool d loop
#| bool c bool a a
#| bool a bool b bool c bool a bool c bool d []
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool a c | b | a | c | b | [d]
#| bool a bool c yes
#| bool a bool b bool c bool d bool a bool c bool d bool c bool a a
#| bool a bool b bool c bool a bool c bool d [1]
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool a c | b | a | c | b | [d]
#| bool a bool c bool a bool b bool c yes2
#| bool a bool c bool c bool d bool a a
#| bool a bool b bool c bool d bool a bool c []
#| bool a bool a True
#| bool a bool b bool a bool b True
#| bool a bool a bool b bool a bool a bool b bool a bool b bool a c | b | a | c | b | [d]
#| bool a bool c bool a bool b bool c yes2
#| bool a bool c bool c bool d bool a b
#| bool a bool b bool c bool d bool a bool c []
#| bool a bool a True
#| bool a bool b bool a bool b True

class B:
    def __init__(self, n, v): self.n=n; self.v=v
    def __bool__(self): print("bool", self.n, end=" "); return self.v
    def __repr__(self): return self.n
def product(p, repeat):
    if not repeat: yield ()
    else:
        for x in p:
            for r in product(p, repeat-1): yield (x,)+r
for vals in product([True, False], repeat=4):
    a,b,c,d = (B(n,v) for n,v in zip("abcd", vals))
    print((a and b or c), (a or b and c), (a and (b or c) and d), (not a and b or c), ((a or b) and (c or d)), [a and b and c or d], sep=" | ")
    if a and b or c: print("yes")
    if not (a or b) and not c or d: print("yes2")
    while (a and b) or (c and d): print("loop"); break
    x = (a and b) if (c or d) else (a or b); print(x)
    assert a or b or c or d or True
    print([y for y in [1] if a and b or c and not d])
    x = not (a and b); print(x)
    print(bool(a or b) == (True if a else bool(b)))
