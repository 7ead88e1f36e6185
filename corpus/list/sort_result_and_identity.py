#: about: sort returns None, keeps the list's identity and the items' own
#: kind: language
#: stdout:
#| None [[1], [2]] True True False True
#| [1, 2, 3] None [3, 2, 1] RuntimeError: iter is not used
#| ['a', 'b', 'c'] ['a', 'b'] [1, 2] [1, 2] [1, 3] <class 'list'> TypeError: sorted expected 1 argument, got 0 TypeError: 'int' object is not iterable TypeError: sorted expected 1 argument, got 2 TypeError: sorted expected 1 argument, got 0 TypeError: sort() got an unexpected keyword argument 'reversed'. Did you mean 'reverse'? TypeError: sorted expected 1 argument, got 3

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

a, b = [2], [1]
l = [a, b]
alias = l
print(l.sort(), l, alias is l, l[0] is b, sorted(l) is l, sorted(l)[1] is a)
class L(list):
    def __iter__(self): raise RuntimeError("iter is not used")
    def __len__(self): raise RuntimeError("len is not used")
    def __setitem__(self, i, v): raise RuntimeError("setitem is not used")
m = L([3, 1, 2])
m.sort()
print(m[:], m.sort(reverse=True), m[:], attempt(sorted, m))
print(sorted("bca"), sorted({"b": 1, "a": 2}), sorted(x for x in (2, 1)), sorted((2, 1)), sorted({3, 1}), type(sorted(())), attempt(sorted), attempt(sorted, 5), attempt(sorted, [1], None), attempt(lambda: sorted(iterable=[1])), attempt(lambda: sorted([1], reversed=True)), attempt(lambda: sorted([2, 1], None, True)))
