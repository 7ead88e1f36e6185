#: about: an iterator that has ended stays ended
#: kind: language
#: stdout:
#| list_iterator 1 ['end', 'end', 'end'] []
#| tuple_iterator 1 ['end', 'end', 'end'] []
#| str_ascii_iterator a ['end', 'end', 'end'] []
#| bytes_iterator 97 ['end', 'end', 'end'] []
#| dict_keyiterator 1 ['end', 'end', 'end'] []
#| set_iterator 1 ['end', 'end', 'end'] []
#| range_iterator 0 ['end', 'end', 'end'] []
#| enumerate (0, 1) ['end', 'end', 'end'] []
#| zip (1,) ['end', 'end', 'end'] []
#| map 1 ['end', 'end', 'end'] []
#| filter 1 ['end', 'end', 'end'] []
#| list_reverseiterator 1 ['end', 'end', 'end'] []
#| generator 1 ['end', 'end', 'end'] []
#| callable_iterator 5 ['end', 'end', 'end'] []
#| [1] None [] end
#| [1, 2] [4, 5] 8 21 [13, 14]

for make in (lambda: iter([1]), lambda: iter((1,)), lambda: iter("a"), lambda: iter(b"a"), lambda: iter({1: 2}), lambda: iter({1}), lambda: iter(range(1)), lambda: enumerate([1]), lambda: zip([1]), lambda: map(abs, [1]), lambda: filter(None, [1]), lambda: reversed([1]), lambda: (x for x in [1]), lambda: iter([1].pop, 5) if False else iter([1, 5].pop, 1)):
    i = make()
    print(type(i).__name__, next(i), [next(i, "end") for _ in range(3)], list(i))
grown = [1]
i = iter(grown)
print(list(i), grown.append(2), list(i), next(i, "end"))
class Revives:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
r = Revives()
print(list(r), list(r), max(r), sum(r), sorted(r))
