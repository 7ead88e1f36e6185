#: about: sort and sorted: stability, keys, reverse, and errors
#: kind: language
#: stdout:
#| ['Apple', 'Banana', 'apple', 'banana', 'cherry', 'fig'] ['Apple', 'apple', 'banana', 'Banana', 'cherry', 'fig'] ['fig', 'Apple', 'apple', 'banana', 'cherry', 'Banana'] ['banana', 'cherry', 'Banana', 'Apple', 'apple', 'fig'] ['fig', 'Apple', 'apple', 'Banana', 'banana', 'cherry'] ['banana', 'cherry', 'Banana', 'Apple', 'apple', 'fig']
#| [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [(0, 'a'), (0, 'b'), (1, 'b'), (1, 'a')] [(1, 'b'), (1, 'a'), (0, 'a'), (0, 'b')] [(0, 'a'), (1, 'a'), (1, 'b'), (0, 'b')] None [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
#| [-2, 0, True, 1.5, 3] ['e', 'h', 'l', 'l', 'o'] [1, 3] [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] [[], [1, 5], [2]] [(0, None), (1, None)] [0.0, -0.0, 0] [None]
#| [0e, 1b, 1d, 2a, 2c] [2a, 2c, 1b, 1d, 0e]
#| True [0, 550, 120, 670, 240, 790, 360, 910, 480, 50, 600, 170] False [1008, 1007, 1006] 1008
#| [3, 1, 2]
#| TypeError '<' not supported between instances of 'str' and 'int'
#| TypeError '<' not supported between instances of 'int' and 'str'
#| TypeError '<' not supported between instances of 'NoneType' and 'int'
#| TypeError '<' not supported between instances of 'complex' and 'complex'
#| TypeError '<' not supported between instances of 'dict' and 'dict'
#| TypeError sorted expected 1 argument, got 2
#| TypeError 'int' object is not iterable
#| TypeError sort() got an unexpected keyword argument 'cmp'
#| TypeError 'int' object is not callable
#| ZeroDivisionError division by zero
#| TypeError sort() takes no positional arguments
#| None
#| [1, 2]
#| TypeError '<' not supported between instances of 'NoneType' and 'str'

words = ["banana", "Apple", "cherry", "apple", "Banana", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: -len(w)))
pairs = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs, key=lambda p: p[1]), pairs.sort(), pairs)
print(sorted([3, 1.5, True, -2, 0]), sorted("hello"), sorted({3: 1, 1: 2}), sorted((x * 7 % 11 for x in range(11)), reverse=True), sorted([]), sorted([[2], [1, 5], []]), sorted([(1, None), (0, None)]), sorted([0.0, -0.0, 0]), sorted([None], key=lambda x: 0))

class Item:
    def __init__(self, k, tag): self.k, self.tag = k, tag
    def __lt__(self, other): return self.k < other.k
    def __repr__(self): return f"{self.k}{self.tag}"

print(sorted([Item(k, t) for k, t in zip([2, 1, 2, 1, 0], "abcde")]), sorted([Item(k, t) for k, t in zip([2, 1, 2, 1, 0], "abcde")], reverse=True))
big = [(x * 7919) % 1009 for x in range(1009)]
print(sorted(big) == list(range(1009)), sorted(big, key=lambda x: x % 10)[:12], big == sorted(big), sorted(sorted(big), reverse=True)[:3], sum(a <= b for a, b in zip(sorted(big), sorted(big)[1:])))
calls = []
[3, 1, 2].sort(key=lambda x: calls.append(x) or x)
print(calls)

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, ZeroDivisionError) as error: print(type(error).__name__, error)

attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted(["a", 1]))
attempt(lambda: sorted([1, None, 2]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted([1], 5))
attempt(lambda: sorted(5))
attempt(lambda: sorted([1], cmp=1))
attempt(lambda: sorted([1, 2], key=5))
attempt(lambda: sorted([1, 0], key=lambda x: 1 / x))
attempt(lambda: [2, 1].sort(lambda x: x))
attempt(lambda: [2, 1].sort(reverse="yes"))
attempt(lambda: sorted([2, 1], reverse=None))
attempt(lambda: sorted([(1, "a"), (1, None)]))
