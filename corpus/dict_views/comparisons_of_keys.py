#: about: all six comparisons with views, sets and others
#: kind: language
#: stdout:
#| True False False True False True True False True
#| True False False True False True True False True
#| True False False True False True True False True
#| False True False False True True False True False
#| False True True True False False False False True
#| False True False False False False False False False
#| False True False False True True False True False
#| False True False False True True False True False
#| False True True True False False False False True
#| False True False False False False False False False
#| False True False False False False False False False
#| True False False True False True True False True
#| False True '<' not supported between instances of 'dict_keys' and 'list'
#| '>=' not supported between instances of 'dict_keys' and 'list'
#| False True '<' not supported between instances of 'dict_keys' and 'tuple'
#| '>=' not supported between instances of 'dict_keys' and 'tuple'
#| False True '<' not supported between instances of 'dict_keys' and 'dict'
#| '>=' not supported between instances of 'dict_keys' and 'dict'
#| False True '<' not supported between instances of 'dict_keys' and 'str'
#| '>=' not supported between instances of 'dict_keys' and 'str'
#| False True '<' not supported between instances of 'dict_keys' and 'NoneType'
#| '>=' not supported between instances of 'dict_keys' and 'NoneType'
#| False True '<' not supported between instances of 'dict_keys' and 'dict_values'
#| '>=' not supported between instances of 'dict_keys' and 'dict_values'

class S(set): pass
k = {"a": 1, "b": 2}.keys()
for other in ({"a": 9, "b": 9}.keys(), {"a", "b"}, frozenset("ab"), {"a"}, {"a", "b", "c"}, {"x", "y"}, set(), {"a": 0}.keys(), {"b": 1, "a": 2, "q": 3}.keys(), {("a", 1), ("b", 2)}, {"a": 1, "b": 2}.items(), S("ab")):
    print(k == other, k != other, k < other, k <= other, k > other, k >= other, other == k, other < k, other >= k)
for other in (["a", "b"], ("a", "b"), {"a": 1, "b": 2}, "ab", None, {"a": 1}.values()):
    print(k == other, k != other, end=" ")
    for f in (lambda: k < other, lambda: k >= other):
        try: print(f())
        except TypeError as e: print(e)
