#: about: len, bool, item access, membership, iteration and reversal by methods
#: kind: language
#: stdout:
#| get 0
#| get -1
#| get slice(0, 2, None)
#| 3 True False a c ['a', 'b'] True False
#| get 0
#| get 1
#| get 2
#| get 1
#| get 0
#| ['B', 'c'] ['B', 'c'] ['c', 'B']
#| 1 slice(1, 2, None) slice(None, None, 2) (1, 2) (slice(1, 2, None), Ellipsis) () None slice('a', 'b', 'c') False
#| (1, 2) 5
#| ['x', 'y', 'z'] backwards True z
#| x ['y', 'z']
#| [0, 1, 4, 9] True False 14 ((0, 'a'), (1, 'b'))

class Deck:
    def __init__(self, *cards): self.cards = list(cards)
    def __len__(self): return len(self.cards)
    def __getitem__(self, key):
        print("get", key)
        return self.cards[key]
    def __setitem__(self, key, value): self.cards[key] = value
    def __delitem__(self, key): del self.cards[key]
    def __contains__(self, card): return card.lower() in self.cards

d = Deck("a", "b", "c")
print(len(d), bool(d), bool(Deck()), d[0], d[-1], d[0:2], "A" in d, "z" in d)
d[1] = "B"
del d[0]
print(d.cards, [c for c in d], list(reversed(d)))

class Keys:
    def __getitem__(self, key): return key

k = Keys()
print(k[1], k[1:2], k[::2], k[1, 2], k[1:2, ...], k[()], k[None], k["a":"b":"c"], k[lambda: 0] is None)
print(k[*[1, 2]], k[(yield_ := 5)])

class Iter:
    def __iter__(self): return iter("xyz")
    def __reversed__(self): return "backwards"

print(list(Iter()), reversed(Iter()), "y" in Iter(), max(Iter()))
first, *rest = Iter()
print(first, rest)

class Old:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i

print(list(Old()), 4 in Old(), 5 in Old(), sum(Old()), tuple(zip(Old(), "ab")))
