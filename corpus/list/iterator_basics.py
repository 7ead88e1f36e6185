#: about: the iterators of a list: types, independence, what they can do
#: kind: language
#: stdout:
#| 1 1 2 [3] [2, 3] False True list_iterator list_reverseiterator
#| StopIteration:  default StopIteration:  []
#| TypeError: cannot create 'list_iterator' instances TypeError: cannot create 'list_iterator' instances TypeError: object of type 'list_iterator' has no len() TypeError: 'list_iterator' object is not subscriptable AttributeError: 'list_iterator' object has no attribute 'a' and no __dict__ for setting new attributes True True TypeError: unsupported operand type(s) False ['__iter__', '__length_hint__', '__next__']
#| TypeError: type 'list_iterator' is not an acceptable base type TypeError: list_iterator.__length_hint__() takes no arguments (1 given) TypeError: 'list_iterator' object is not reversible True False True False
#| TypeError: cannot create 'list_reverseiterator' instances TypeError: cannot create 'list_reverseiterator' instances TypeError: object of type 'list_reverseiterator' has no len() TypeError: 'list_reverseiterator' object is not subscriptable AttributeError: 'list_reverseiterator' object has no attribute 'a' and no __dict__ for setting new attributes True True TypeError: unsupported operand type(s) False ['__iter__', '__length_hint__', '__next__']
#| TypeError: type 'list_reverseiterator' is not an acceptable base type TypeError: list_reverseiterator.__length_hint__() takes no arguments (1 given) TypeError: 'list_reverseiterator' object is not reversible True False True False
#| 1 [] [2, 1] [] TypeError: expected 0 arguments, got 1 TypeError: list.__reversed__() takes no arguments (1 given) TypeError: descriptor '__iter__' requires a 'list' object but received a 'tuple' TypeError: descriptor '__reversed__' for 'list' objects doesn't apply to a 'tuple' object

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [1, 2, 3]
it, other = iter(l), iter(l)
print(next(it), next(other), next(it), list(it), list(other), it is other, iter(it) is it, type(it).__name__, type(reversed(l)).__name__)
print(attempt(next, it), next(it, "default"), attempt(it.__next__), list(it))
for x in (iter(l), reversed(l)):
    print(attempt(type(x)), attempt(type(x), l), attempt(len, x), attempt(lambda: x[0]), attempt(lambda: setattr(x, "a", 1)), attempt(hash, x) != "", bool(x), attempt(lambda: x + x).split(" for ")[0], callable(x), sorted(n for n in dir(x) if n in ("__iter__", "__next__", "__length_hint__", "__len__", "__getitem__", "__reversed__")))
    print(attempt(lambda: type("Sub", (type(x),), {})), attempt(x.__length_hint__, 1), attempt(reversed, x), x == x, x == iter(l), 2 in x, 2 in x)
print([1].__iter__().__next__(), list([].__iter__()), list([1, 2].__reversed__()), list(reversed([])), attempt([].__iter__, 1), attempt([].__reversed__, 1), attempt(list.__iter__, ()), attempt(list.__reversed__, ()))
