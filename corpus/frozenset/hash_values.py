#: about: hashes by content, in any order and nesting
#: kind: language
#: stdout:
#| 133146708735736 True True
#| -2704248722033767810 True True
#| -558064481276695278 True True
#| -1826646154956904602 True True
#| -1826646154956904602 True True
#| 3895031357313128696 True True
#| 4411996150312757951 True True
#| 8636088911049444515 True True
#| 6651828956435903609 True True
#| -3172218236538438857 True True
#| -1826646154956904602 True True
#| -6993584179861130285 True True
#| 6416476326768979541 True True
#| 399283329322573 True True
#| -2704248722033767810 True True
#| 399283329322573 True True
#| 2513918574860280350 True True
#| True 6322552990927757647 -3629838657193591708 True

for items in ((), (0,), (1,), (1, 2), (2, 1), range(10), range(100), "abc", [(), (1,)], [None, True], [1.5, 2.5], [frozenset()], [frozenset([frozenset()])], [-1, -2], [2 ** 61 - 1], [b"x", "x"], [2 ** 70]):
    f = frozenset(items)
    print(hash(f), hash(f) == hash(frozenset(list(items)[::-1])), hash(f) == hash(frozenset(set(items))))
print(hash(frozenset([1, 2])) == hash(frozenset([1.0, True + 1])), hash(frozenset(range(5000))), hash(frozenset(map(str, range(5000)))), f.__hash__() == hash(f))
