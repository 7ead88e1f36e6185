#: about: is, is not, in and not in
#: kind: language
#: stdout:
#| False True True True False
#| True True True True False
#| True False False True True
#| True True True True
#| True False False True True
#| True
#| TypeError argument of type 'int' is not a container or iterable
#| TypeError 'in <string>' requires string as left operand, not int
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError a bytes-like object is required, not 'str'
#| ValueError byte must be in range(0, 256)
#| TypeError argument of type 'NoneType' is not a container or iterable
#| True False True

a = [1]
b = [1]
print(a is b, a is not b, a is a, a == b, None is not None)
print(1 in [1, 2], 3 not in (1, 2), "b" in "abc", "" in "abc", "ca" in "abc")
print("k" in {"k": 0}, 0 in {"k": 0}, 2 in range(0, 10, 3), 3 in range(0, 10, 3), 3.0 in range(5))
print(b"b" in b"abc", 98 in b"abc", {1} in [{1}], frozenset({1}) in {frozenset({1})})
nan = float("nan")
print(nan in [nan], nan == nan, float("nan") in [nan], [nan] == [nan], (nan,) == (nan,))
print({1} in {frozenset({1})})
for bad in (lambda: 1 in 5, lambda: 1 in "abc", lambda: [] in {}, lambda: [] in set(), lambda: "a" in b"a", lambda: 300 in b"a", lambda: None in None):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

class Odd:
    def __iter__(self):
        return iter([1, 3, 5])

print(3 in Odd(), 4 in Odd(), 4 not in Odd())
