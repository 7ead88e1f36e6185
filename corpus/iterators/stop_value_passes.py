#: about: the value of a StopIteration goes through zip, map, filter and enumerate
#: kind: language
#: stdout:
#| ([0, 1], ('value',), 'value') ([0, 1], ('value',), 'value')
#| ([(0, 0), (1, 1)], ('value',), 'value') ([(0, 0), (1, 1)], ('value',), 'value')
#| ([(0,), (1,)], ('value',), 'value') ([(0,), (1,)], ('value',), 'value')
#| ([(0, 'a'), (1, 'b')], ('value',), 'value') ([(0, 'a'), (1, 'b')], ('value',), 'value')
#| ([('a', 0), ('b', 1)], ('value',), 'value') ([('a', 0), ('b', 1)], ('value',), 'value')
#| ([('a', 'c', 0), ('b', 'd', 1)], (), None) ([('a', 'c', 0), ('b', 'd', 1)], (), None)
#| zip() argument 3 is shorter than arguments 1-2
#| ([(0,), (1,)], (), None) ([(0,), (1,)], (), None)
#| (['0', '1'], ('value',), 'value') (['0', '1'], ('value',), 'value')
#| ([0, 1], ('value',), 'value') ([0, 1], ('value',), 'value')
#| (['0', '1'], (), None) (['0', '1'], (), None)
#| ([1], ('value',), 'value') ([1], ('value',), 'value')
#| ([], ('value',), 'value') ([], ('value',), 'value')
#| ([(0, (1,))], ('value',), 'value') ([(0, (1,))], ('value',), 'value')
#| ([0, 1], ('value',), 'value') ([0, 1], ('value',), 'value')
#| ([0, 1], (), None) ([0, 1], (), None)
#| ([1, 2], ('a', 'b'), 'a') ([1, 2], ('a',), 'a')
#| ([(0, 1), (1, 2)], ('a', 'b'), 'a') ([(0, 1), (1, 2)], ('a',), 'a')
#| ([(1,), (2,)], ('a', 'b'), 'a') ([(1,), (2,)], ('a',), 'a')
#| ([(1, 'a'), (2, 'b')], ('a', 'b'), 'a') ([(1, 'a'), (2, 'b')], ('a',), 'a')
#| ([('a', 1), ('b', 2)], ('a', 'b'), 'a') ([('a', 1), ('b', 2)], ('a',), 'a')
#| ([('a', 'c', 1), ('b', 'd', 2)], (), None) ([('a', 'c', 1), ('b', 'd', 2)], (), None)
#| zip() argument 3 is shorter than arguments 1-2
#| ([(1,), (2,)], (), None) ([(1,), (2,)], (), None)
#| (['1', '2'], ('a', 'b'), 'a') (['1', '2'], ('a',), 'a')
#| ([1, 2], ('a', 'b'), 'a') ([1, 2], ('a',), 'a')
#| (['1', '2'], (), None) (['1', '2'], (), None)
#| ([1, 2], ('a', 'b'), 'a') ([1, 2], ('a',), 'a')
#| ([], ('a', 'b'), 'a') ([], ('a',), 'a')
#| ([(0, (1,)), (1, (2,))], ('a', 'b'), 'a') ([(0, (1,)), (1, (2,))], ('a',), 'a')
#| ([1, 2], ('a',), 'a') ([1, 2], ('a',), 'a')
#| ([1, 2], (), None) ([1, 2], (), None)
#| 0 0; 1 1; x 1; y 2; [(0, 0)] {0: 0, 1: 1}

def gen(n):
    yield from range(n)
    return "value"
class Valued:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise StopIteration("a", "b")
        return self.n
def ending(it):
    out = []
    while True:
        try: out.append(next(it))
        except StopIteration as e: return out, e.args, e.value
def through(it): return (yield from it)
for make in (lambda: gen(2), Valued):
    for f in (iter, enumerate, zip, lambda x: zip(x, "abcdef"), lambda x: zip("abcdef", x), lambda x: zip("ab", "cd", x), lambda x: zip(x, x, x, strict=True), lambda x: zip(x, strict=True), lambda x: map(str, x), lambda x: map(max, range(9), x), lambda x: map(str, x, strict=True), lambda x: filter(None, x), lambda x: filter(lambda y: False, x), lambda x: enumerate(zip(map(int, filter(bool, x)))), through, lambda x: (y for y in x)):
        try: print(ending(f(make())), ending(through(f(make()))))
        except ValueError as e: print(e)
for a, b in enumerate(gen(2)): print(a, b, end="; ")
for a, b in zip("xyz", Valued()): print(a, b, end="; ")
print(list(enumerate(gen(1))), dict(zip(gen(2), gen(2))))
