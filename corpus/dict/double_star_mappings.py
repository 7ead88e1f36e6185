#: about: ** takes mappings that are no dicts, and names what is none
#: kind: language
#: stdout:
#| {'a': 'va', 'b': 'vb'}
#| {'x': 'vx', 'y': 'vy'}
#| {}
#| TypeError: keywords must be strings
#| TypeError: M.keys() returned a non-iterable (type int)
#| TypeError: 'NoGet' object is not subscriptable
#| TypeError: __main__.f() argument after ** must be a mapping, not int
#| TypeError: __main__.f() argument after ** must be a mapping, not list
#| TypeError: __main__.f() argument after ** must be a mapping, not NoneType
#| TypeError: __main__.f() got multiple values for keyword argument 'x'
#| TypeError: __main__.f() got multiple values for keyword argument 'q'
#| TypeError: __main__.f() argument after ** must be a mapping, not AttrErr
#| {'a': 'va', 1: 'v1'}
#| TypeError: M.keys() returned a non-iterable (type int)
#| TypeError: 'NoGet' object is not subscriptable
#| TypeError: 'int' object is not a mapping
#| TypeError: 'list' object is not a mapping
#| KeyError: 'q'
#| TypeError: 'AttrErr' object is not a mapping
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| {'a': 'va', 'b': 1}
#| {1: 2, 3: 'v3'}
#| TypeError: 'str' object is not a mapping
#| TypeError: 'NoneType' object is not a mapping

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class M:
    def __init__(self, keys): self.k = keys
    def keys(self): return self.k
    def __getitem__(self, key): return "v" + str(key)
class NoGet:
    def keys(self): return ["a"]
class KeyErr(M):
    def __getitem__(self, key): raise KeyError(key)
class AttrErr(M):
    def __getitem__(self, key): raise AttributeError("inside")
def f(**kw): return kw
show(lambda: f(**M(["a", "b"])), lambda: f(**M("xy")), lambda: f(**M([])), lambda: f(**M([1])), lambda: f(**M(5)), lambda: f(**NoGet()), lambda: f(**5), lambda: f(**[("a", 1)]), lambda: f(**None), lambda: f(x=1, **M("x")), lambda: f(**KeyErr("q")), lambda: f(**AttrErr("q")))
show(lambda: {**M(["a", 1])}, lambda: {**M(5)}, lambda: {**NoGet()}, lambda: {**5}, lambda: {**[1]}, lambda: {**KeyErr("q")}, lambda: {**AttrErr("q")}, lambda: {**M([[]])}, lambda: {"a": 0, **M("ab"), "b": 1}, lambda: {**{}, **{1: 2}, **M([3])}, lambda: {**"ab"}, lambda: {**None})
