#: about: any object can be the result of the predicate; the item is kept
#: kind: language
#: stdout:
#| ['a', 'b'] [] ['a', 'b'] [] [] ['a', 'b'] [] ['a', 'b'] [] ['a', 'b'] [] [] ['a', 'b'] 
#| KeyError: 'truth'
#| ['b', 'b']
#| TypeError: __bool__ should return bool, returned str
#| [[1], [2, 3]] True ['1', '2'] [1, 2] [<built-in function len>] ['b', 'c', 'z'] ['a', 'b']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for result in True, False, 1, 0, "", "x", [], [0], None, NotImplemented if False else ..., 0.0, {}, object:
    print(list(filter(lambda x: result, "ab")), end=" ")
print()
class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self):
        if isinstance(self.value, Exception): raise self.value
        return self.value
attempt(lambda: list(filter(lambda x: Truth(KeyError("truth")), "ab")))
attempt(lambda: list(filter(lambda x: Truth(x == "b"), "abab")))
attempt(lambda: list(filter(lambda x: Truth("yes"), "ab")))
l = [[], [1], [2, 3]]
kept = list(filter(len, l))
print(kept, kept[0] is l[1], list(filter(str.isdigit, "a1b2")), list(filter({1, 2}.__contains__, [1, 5, 2])), list(filter(callable, [len, 5])), list(filter("abc".find, "abcz")), list(filter(type, "ab")))
