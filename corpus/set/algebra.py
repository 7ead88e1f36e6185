#: about: operators and methods of set algebra
#: kind: language
#: stdout:
#| {1, 2, 3, 4, 5} {3, 4} {1, 2} {5} {1, 2, 5} True {3} {3, 4} {1, 2, 3, 7} {1, 2, 3, 4} {1, 2, 3, 4} {1, 2, 3, 4}
#| False False True True True True True True False True True True True True
#| set() None [10, 20, 30, 40] None [10, 30] None set() None set() None None None set() None set()
#| frozenset({1, 2, 3}) {1, 2, 3} frozenset set True True frozenset({1}) frozenset({2}) frozenset({2, 5}) True True 1 True True True
#| 133146708735736 -558064481276695278 -272375401224217160 8636088911049444515 -6993584179861130285 4411996150312757951
#| TypeError unsupported operand type(s) for |: 'set' and 'list'
#| TypeError unsupported operand type(s) for +: 'set' and 'set'
#| TypeError unsupported operand type(s) for -: 'set' and 'list'
#| TypeError '<' not supported between instances of 'set' and 'list'
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| KeyError 'zz'
#| KeyError 'pop from an empty set'
#| AttributeError 'frozenset' object has no attribute 'add'
#| TypeError unhashable type: 'set'
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError cannot use 'set' as a set element (unhashable type: 'set')
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError cannot use 'dict' as a set element (unhashable type: 'dict')
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| KeyError {1}
#| TypeError 'int' object is not iterable
#| TypeError set expected at most 1 argument, got 2
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError 'set' object is not subscriptable
#| TypeError unsupported operand type(s) for &: 'set' and 'int'
#| TypeError unsupported operand type(s) for |: 'frozenset' and 'NoneType'
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9], "x") == {1, 2, 3, 4, 5, 9, "x"}, a.intersection(b, {3}), a.difference([1], {2}), a.symmetric_difference([4, 7]), a.union(), a.intersection(), a.difference())
print(a <= b, a < a, a <= a, {3} < a, a > {1}, a >= a, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint(b), a.isdisjoint([9]), a == {4, 3, 2, 1}, a != b, {1} == {True}, set() < {1})
a |= {10}
a &= {1, 2, 10, 11}
a -= {2}
a ^= {1, 20}
print(a, a.update([30], (40,)), sorted(a), a.intersection_update({10, 30, 50}), sorted(a), a.difference_update([10]), a, a.symmetric_difference_update({30, 31}), a, a.add(5), a.discard(99), a.remove(5), a, a.clear(), a)
f = frozenset({1, 2})
print(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset({2, 1})), f & {1}, f - {1}, f ^ {1, 5}, f.copy() is f, frozenset(f) is f, {f: 1}[frozenset([2, 1])], f in {f}, {1, 2} in {f}, f.union("a") > f)
print(hash(frozenset()), hash(frozenset({1})), hash(frozenset({1, 2, 3})), hash(frozenset("abc")), hash(frozenset({frozenset()})), hash(frozenset(range(100))))

def attempt(call):
    try: print(call())
    except (TypeError, KeyError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: a | [1])
attempt(lambda: a + a)
attempt(lambda: a - [1])
attempt(lambda: a < [1])
attempt(lambda: a.union(5))
attempt(lambda: a.update(5))
attempt(lambda: a.remove("zz"))
attempt(lambda: set().pop())
attempt(lambda: frozenset().add(1))
attempt(lambda: hash(a))
attempt(lambda: {[]})
attempt(lambda: {{1}})
attempt(lambda: a.add([]))
attempt(lambda: a.discard({}))
attempt(lambda: [] in a)
attempt(lambda: a.remove({1}))
attempt(lambda: set(1))
attempt(lambda: set(1, 2))
attempt(lambda: set([[]]))
attempt(lambda: a[0])
attempt(lambda: a & 5)
attempt(lambda: frozenset({1}) | None)
attempt(lambda: a.isdisjoint(5))
attempt(lambda: a.issubset(5))
