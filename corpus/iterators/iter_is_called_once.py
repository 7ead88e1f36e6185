#: about: how often the constructs call __iter__ and __next__
#: kind: language
#: stdout:
#| ValueError 1 1; ValueError 1 1; ValueError 1 1; 0 0; 1 1; 1 1; 1 1; 1 1; 1 1; 1 1; 1 1; StopIteration 1 1; 1 1; 1 1; 1 1; 1 1; 2 2; 1 1; 1 1; 
#| ValueError 1 2; 2 2; ValueError 2 2; 0 0; 1 1; 1 2; 1 2; 1 2; 1 2; 1 1; 1 2; 1 1; 1 2; 1 2; 1 2; 1 2; 2 3; 1 2; 1 2; 
#| 1 3; 2 3; 2 3; 0 0; 1 1; 1 3; 1 2; 1 3; 1 3; 1 1; 1 3; 1 1; 1 3; 1 2; 1 3; 1 3; 2 4; 1 3; 1 3; 
#| ValueError 1 3; 2 4; 2 4; 0 0; 1 1; 1 4; 1 2; 1 4; 1 4; 1 1; 1 4; 1 1; 1 3; 1 2; 1 4; 1 4; 2 5; 1 4; 1 4; 

class Spy:
    def __init__(self, n): self.n, self.iters, self.nexts = n, 0, 0
    def __iter__(self):
        self.iters += 1
        return self
    def __next__(self):
        self.nexts += 1
        if self.nexts > self.n: raise StopIteration
        return self.nexts
def unpack_2(s): a, b = s
def unpack_star(s): a, *b = s
def unpack_middle(s): a, *b, c = s
def unpack_list(s): [a, [b]] = s, [1]
def loop_break(s):
    for x in s: break
def star_call(s): (lambda *a: 0)(*s)
def in_test(s): 2 in s
def delegates(s):
    def g(): yield from s
    list(g())
for n in 0, 1, 2, 3:
    for f in unpack_2, unpack_star, unpack_middle, unpack_list, loop_break, star_call, in_test, delegates, list, any, all, lambda s: next(iter(s)), lambda s: list(zip(s, "ab")), lambda s: list(zip("ab", s)), lambda s: list(map(str, s)), lambda s: list(enumerate(s)), lambda s: [*s, *s], lambda s: max(s, default=0), lambda s: list(x for x in s):
        s = Spy(n)
        try: f(s)
        except Exception as e: print(type(e).__name__, end=" ")
        print(s.iters, s.nexts, end="; ")
    print()
