#: about: unpacking in calls: order, several stars, and what may be unpacked
#: kind: language
#: stdout:
#| ((1, 2, 3, 'a', 'b'), {'k': 1, 'z': 2, 'y': 3})
#| ((), {}) ((0, 1, 2), {}) (('k',), {}) ((2,), {'a': 1})
#| ((1, 2), {})
#| ((), {'a': 'aa', 'b': 'bb'})
#| __main__.show() argument after * must be an iterable, not int
#| __main__.show() argument after * must be an iterable, not NoneType
#| __main__.show() argument after ** must be a mapping, not int
#| __main__.show() argument after ** must be a mapping, not list
#| keywords must be strings
#| __main__.show() got multiple values for keyword argument 'a'
#| __main__.show() got multiple values for keyword argument 'a'
#| Value after * must be an iterable, not int
#| len() argument after * must be an iterable, not int
#| print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
#| takes() got multiple values for argument 'a'
#| takes() takes from 1 to 2 positional arguments but 3 were given
#| ((1, None), {}) [1, 2]
#| False

def show(*args, **kwargs): return args, kwargs
print(show(*[1, 2], 3, *"ab", **{"k": 1}, z=2, **{"y": 3}))
print(show(*(), **{}), show(*range(3)), show(*{"k": 1}), show(a=1, *[2]))

def gen():
    yield 1
    yield 2

print(show(*gen()))

class Mapping:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2

print(show(**Mapping()))

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: show(*5))
attempt(lambda: show(*None))
attempt(lambda: show(**5))
attempt(lambda: show(**[1]))
attempt(lambda: show(**{1: 2}))
attempt(lambda: show(a=1, **{"a": 2}))
attempt(lambda: show(**{"a": 1}, **{"a": 2}))
attempt(lambda: show(1, *2))
attempt(lambda: len(*5))
attempt(lambda: print(**{"sepp": 1}))
def takes(a, b=0): return a, b
attempt(lambda: takes(1, **{"a": 2}))
attempt(lambda: takes(*[1, 2, 3]))
args = [1]
print(show(*args, args.append(2)), args)
kw = {"x": 1}
print(show(**kw)[1] is kw)
