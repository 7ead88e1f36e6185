#: about: the order in which sets print follows hashes and insertion
#: kind: language
#: result: ({'p', 'm', 's', 'i'}, frozenset({8, 2, 4, 6}))
#: stdout:
#| {1, 2, 3} {0, 10, 5} {8, 0, 16} {0, 8} {8, 0} {1, 50, 100} {1, -1, -2} {0.5, 1.5, 2.5} {True, 2, 3} {0, 1, 2, 3, 4, 5, 6, 7, 8, 9} {2, 5, 8, 11, 14, 17, 20}
#| {'c', 'a', 'b'} {'banana', 'cherry', 'apple'} {' ', 'd', 'r', 'h', 'o', 'e', 'w', 'l'} {None, 1, 2.5, 'x'} {b'a', b'b'} {(1, 2), (3, 4), ()} {'', 'a'} {'é', '😀', '漢'}
#| set() frozenset() frozenset({1, 2}) {frozenset(), frozenset({1})} [{1, 2}] {'k': {1}} {1, 33} {33, 1} {65, 1, 33} {65, 1, 33}
#| {0, 133, 7, 140, 14, 147, 21, 154, 28, 161, 35, 168, 42, 175, 49, 182, 56, 189, 63, 196, 70, 77, 84, 91, 98, 105, 112, 119, 126}
#| {133, 7, 147, 21, 161, 35, 175, 49, 189, 63, 77, 91, 105, 119} 14
#| {0, 1, 2, 3, 4, 133, 7, 147, 'a', 21, 161, 35, 175, 49, 189, 63, 77, 'b', 91, 105, 119}
#| {2305843009213693951, 0, 5} {-3, -1, -2} {1.0, 1e+100, 2305843009213693952} {'quick', 'the', 'fox', 'brown'} {'7', '11', '9', '2', '0', '8', '4', '5', '6', '10', '1', '3'} frozenset({'d', 'r', 'b', 'c', 'a'})
#| 1 5 set() {9} 9 set()
#| 40 10 20 30 y z [3, 7] [1, 3] ('q', 'w') {2: None, 4: None} [9, 4, 6] {0, 1, 2, 3, 4} {128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127}
#| S({1, 2}) F({3}) S() F() {'S'} frozenset({frozenset({1, 2})})

print({3, 1, 2}, {10, 5, 0}, {8, 0, 16}, {0, 8}, {8, 0}, {100, 1, 50}, {-1, -2, 1}, {1.5, 2.5, 0.5}, {True, 2, 3}, set(range(10)), set(range(20, 0, -3)))
print({"a", "b", "c"}, {"banana", "apple", "cherry"}, set("hello world"), {"x", 1, None, 2.5}, {b"a", b"b"}, {(1, 2), (3, 4), ()}, {"", "a"}, {"é", "漢", "😀"})
print(set(), frozenset(), frozenset({2, 1}), {frozenset({1}), frozenset()}, [{2, 1}], {"k": {1}}, {1} | {33}, {33} | {1}, {1, 33, 65}, {65, 33, 1})
s = set()
for i in range(0, 200, 7): s.add(i)
print(s)
for i in range(0, 200, 14): s.discard(i)
print(s, len(s))
s.update(range(5), "ab")
print(s)
print({2 ** 61 - 1, 0, 5}, {-1, -2, -3}, {1e100, 1.0, 2 ** 61}, set("the quick brown fox".split()), {str(i) for i in range(12)}, frozenset("abracadabra"))
t = {5, 1, 9}
print(t.pop(), t.pop(), t, t.copy(), t.pop(), t)
print(*{10, 20, 30, 40}, *{"z", "y"}, list({7, 3}), sorted({3, 1}), tuple({"q", "w"}), dict.fromkeys({4, 2}), [x for x in {9, 4, 6}], {i % 5 for i in range(30)}, set(range(100, 140)))
class S(set): pass
class F(frozenset): pass
print(S([1, 2]), F([3]), S(), F(), {S.__name__}, frozenset([frozenset([1, 2])]))
RESULT = set("mississippi"), frozenset(range(8, 0, -2))
