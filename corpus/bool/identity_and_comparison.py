#: about: comparisons give the two bool singletons
#: kind: language
#: stdout:
#| [True, True, True, True, True, True, True, True, True, True, True, True]
#| <class 'bool'> True <class 'bool'> True True True
#| not a bool str False False True True
#| True True True
#| True True True True True [0, False, True, 1] [False, True] 1

r = [1 < 2, 1 == 1, "a" in "abc", not [], isinstance(1, int), bool(5), all([]), "a".isalpha(), hasattr(1, "real"), callable(len), {1} <= {1}, 1.5.is_integer() is False]
print([x is True for x in r])
print(type(1 == 2), (1 == 2) is False, type(1 < 2 < 3), (None == 0) is False, (1 != 1) is False, (float("nan") == 1) is False)

class Eq:
    def __eq__(self, o): return "not a bool"

print(Eq() == 1, type(Eq() == 1).__name__, (Eq() == 1) is True, not (Eq() == 1), Eq() in [2], [Eq()] == [1])
print(bool(Eq() == 1) is True, True if Eq() == 1 else False, [x for x in [Eq()] if x == 2] != [])
print(True > False, True >= 1, False == 0.0, True + 1 == 2, (True, False) < (True, True), sorted([True, 0, 1, False]), sorted({True, False}), [False, True].index(1))
