#: about: a view on the right of lists, sets and strangers
#: kind: language
#: stdout:
#| ('set', ['a'])
#| ('set', ['a', 'b', 'z'])
#| ('set', ['z'])
#| ('set', ['b', 'z'])
#| ('set', ['z'])
#| ('set', ['a'])
#| ('set', ['z'])
#| ('set', ['a', 'b', 'z'])
#| ('set', ['b', 'z'])
#| ('set', [('a', 1)])
#| ('set', [5])
#| ('set', [('b', 2)])
#| ('set', ['a', 'b'])
#| ('set', ['a'])
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'float' object is not iterable
#| TypeError: 'builtin_function_or_method' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: unsupported operand type(s) for +: 'int' and 'dict_keys'
#| TypeError: 'R' object is not iterable
#| TypeError: 'R' object is not iterable
#| TypeError: 'R' object is not iterable
#| 'and'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": 2}
k, i = d.keys(), d.items()
def s(x): return type(x).__name__, sorted(x, key=repr)
show(lambda: s(["a", "z"] & k), lambda: s(["a", "z"] | k), lambda: s(["a", "z"] - k), lambda: s(["a", "z"] ^ k), lambda: s("az" - k), lambda: s({"a", "z"} & k), lambda: s({"a", "z"} - k), lambda: s(frozenset("az") | k), lambda: s(frozenset("az") ^ k), lambda: s([("a", 1), 5] & i), lambda: s([("a", 1), 5] - i), lambda: s({("a", 1): 0} ^ i), lambda: s({} | k), lambda: s({"a": 1} & k))
show(lambda: 5 & k, lambda: None | k, lambda: 1.5 - i, lambda: len ^ i, lambda: [[]] - k, lambda: [[]] & k, lambda: 5 + k)
class R:
    def __rand__(self, o): return "rand"
    def __ror__(self, o): return "ror"
    def __rsub__(self, o): return "rsub"
    def __and__(self, o): return "and"
show(lambda: k & R(), lambda: k | R(), lambda: k - R(), lambda: R() & k)
