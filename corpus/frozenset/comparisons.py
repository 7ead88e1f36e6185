#: about: equality and subset tests with sets of all types
#: kind: language
#: stdout:
#| True False True False True False True 
#| True False True False True False True 
#| True False True False True False True 
#| False True False False False True True 
#| False True False True True False False 
#| False True False False False True True 
#| False True False '<' not supported between instances of 'frozenset' and 'list' '<=' not supported between instances of 'frozenset' and 'list' '>' not supported between instances of 'frozenset' and 'list' '>=' not supported between instances of 'frozenset' and 'list' 
#| True False True False True False True 
#| False True False '<' not supported between instances of 'frozenset' and 'dict' '<=' not supported between instances of 'frozenset' and 'dict' '>' not supported between instances of 'frozenset' and 'dict' '>=' not supported between instances of 'frozenset' and 'dict' 
#| False True False '<' not supported between instances of 'frozenset' and 'NoneType' '<=' not supported between instances of 'frozenset' and 'NoneType' '>' not supported between instances of 'frozenset' and 'NoneType' '>=' not supported between instances of 'frozenset' and 'NoneType' 
#| True False True True True True False False False

class F(frozenset): pass
a = frozenset([1, 2])
for b in (frozenset([1, 2]), {1, 2}, F([2, 1]), frozenset([1]), {1, 2, 3}, set(), [1, 2], {1: 0, 2: 0}.keys(), {1: 0, 2: 0}, None):
    print(a == b, a != b, b == a, end=" ")
    for f in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b):
        try: print(f(), end=" ")
        except TypeError as e: print(e, end=" ")
    print()
print(hash(a) == hash(F([1, 2])), frozenset([1]) == frozenset([2]), frozenset([hash(a)]) < {hash(a), 1}, a.issubset([1, 2, 3]), a.issuperset("") , a.isdisjoint([5]), a.issubset([1]), a.issuperset([1, 5]), a.isdisjoint({2: 1}))
