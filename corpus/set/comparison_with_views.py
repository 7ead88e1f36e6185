#: about: keys and items count as sets
#: kind: language
#: stdout:
#| True True True False True True True False True True True True True False

s = {1, 2}
k = {1: "a", 2: "b"}.keys()
i = {1: "a"}.items()
print(s == k, k == s, s <= k, s < k, k > {1}, {1} < k, s >= k, s != k, {(1, "a")} == i, i <= {(1, "a"), 2}, frozenset(k) == k, s.issubset(k), s.issuperset(k), s.isdisjoint(k))
