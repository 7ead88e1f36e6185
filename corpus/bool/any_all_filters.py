#: about: booleans in aggregations, filters, counting and sorting keys
#: kind: language
#: stdout:
#| True False 4 ['Bob', 'Dog', 'apple', 'cat', '']
#| ['apple', 'Bob', 'cat', 'Dog'] ['apple', 'Bob', 'cat', 'Dog'] ['apple', 'cat'] apple False
#| True False True False 3 0 1
#| True [0, 1, 2, 3]
#| False [5, 4, 1]
#| True True True True False False
#| True False False True True False
#| False True False True True True
#| False False False False False True
#| 7 2 2

words = ["apple", "Bob", "cat", "Dog", ""]
print(any(w.istitle() for w in words), all(words), sum(map(bool, words)), sorted(words, key=lambda w: (w == "", not w.istitle(), w)))
print([w for w in words if w], list(filter(None, words)), list(filter(str.islower, words)), max(words, key=bool), min([True, False, 2]))
print(all(x for x in ()), any(()), all([1, "a", [0]]), any([0, "", [], {}]), [True, 1, 1.0].count(True), [1, True].index(True), len({True, 1, 1.0}))
calls = []

def check(x):
    calls.append(x)
    return x > 2

print(any(map(check, range(10))), calls)
calls.clear()
print(all(map(check, [5, 4, 1, 9])), calls)
truth = [(a, b, a and b, a or b, a ^ b, not a) for a in (True, False) for b in (True, False)]
for row in truth: print(*row)
print(sum(1 for n in range(20) if n % 3 == 0 == False), True + (not False), (lambda *b: b.count(True))(1 < 2, 2 < 1, 3 == 3.0))
