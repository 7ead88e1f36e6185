#: about: unexpected keywords, suggestions and positional-only confusion
#: kind: language
#: stdout:
#| TypeError: f() got an unexpected keyword argument 'alph'. Did you mean 'alpha'?
#| TypeError: f() got an unexpected keyword argument 'Alpha'. Did you mean 'alpha'?
#| TypeError: f() got an unexpected keyword argument 'gama'. Did you mean 'gamma'?
#| TypeError: f() got an unexpected keyword argument 'gammas'. Did you mean 'gamma'?
#| TypeError: f() got an unexpected keyword argument 'delta'. Did you mean 'beta'?
#| TypeError: f() got an unexpected keyword argument 'bta'. Did you mean 'beta'?
#| TypeError: f() got an unexpected keyword argument 'a'
#| TypeError: f() got an unexpected keyword argument 'alphaa'. Did you mean 'alpha'?
#| TypeError: f() got an unexpected keyword argument 'betaa'. Did you mean 'beta'?
#| TypeError: f() got an unexpected keyword argument 'ga mma'. Did you mean 'gamma'?
#| TypeError: f() got an unexpected keyword argument 'alpha beta'
#| TypeError: f() got an unexpected keyword argument ''
#| TypeError: f() got an unexpected keyword argument 'ALPHA'
#| TypeError: f() got an unexpected keyword argument 'beta1'. Did you mean 'beta'?
#| TypeError: f() got an unexpected keyword argument '_beta'. Did you mean 'beta'?
#| TypeError: po() got some positional-only arguments passed as keyword arguments: 'second'
#| TypeError: po() got some positional-only arguments passed as keyword arguments: 'first, second'
#| TypeError: po() got an unexpected keyword argument 'firs'
#| TypeError: po() got an unexpected keyword argument 'thir'. Did you mean 'third'?
#| TypeError: po() got some positional-only arguments passed as keyword arguments: 'first'
#| TypeError: po_kw() missing 1 required positional argument: 'first'
#| (1, {'first': 2})
#| (1, {'firs': 2})
#| TypeError: po_dflt() got some positional-only arguments passed as keyword arguments: 'first'
#| TypeError: po_dflt() got some positional-only arguments passed as keyword arguments: 'second'
#| TypeError: po_dflt() got some positional-only arguments passed as keyword arguments: 'first, second'
#| TypeError: none() got an unexpected keyword argument 'a'
#| TypeError: none() got an unexpected keyword argument 'a'
#| TypeError: args() got an unexpected keyword argument 'arg'
#| TypeError: args() got an unexpected keyword argument 'args'
#| TypeError: args() got an unexpected keyword argument 'x'
#| {'kw': 1}
#| TypeError: kwargs() takes 0 positional arguments but 1 was given
#| TypeError: kwargs() takes 0 positional arguments but 2 were given
#| TypeError: keywords must be strings
#| TypeError: __main__.f() got multiple values for keyword argument 'alpha'
#| TypeError: __main__.f() got multiple values for keyword argument 'alpha'
#| TypeError: f() got multiple values for argument 'alpha'
#| TypeError: f() got multiple values for argument 'alpha'
#| TypeError: __main__.f() argument after ** must be a mapping, not int
#| TypeError: __main__.f() argument after * must be an iterable, not int
#| TypeError: __main__.f() argument after ** must be a mapping, not list
#| TypeError: __main__.f() argument after ** must be a mapping, not NoneType
#| TypeError: __main__.f() argument after * must be an iterable, not NoneType
#| TypeError: __main__.f() argument after ** must be a mapping, not list
#| TypeError: __main__.kwargs() got multiple values for keyword argument 'a'
#| TypeError: __main__.kwargs() got multiple values for keyword argument 'a'
#| TypeError: keywords must be strings
#| TypeError: keywords must be strings
#| TypeError: keywords must be strings
#| TypeError: len() takes no keyword arguments
#| TypeError: len() takes exactly one argument (0 given)
#| TypeError: len() takes exactly one argument (2 given)
#| TypeError: len() argument after * must be an iterable, not int
#| TypeError: len() argument after ** must be a mapping, not int
#| TypeError: len() takes no keyword arguments
#| TypeError: print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
#| TypeError: sort() got an unexpected keyword argument 'keyy'. Did you mean 'key'?
#| TypeError: sorted expected 1 argument, got 0
#| TypeError: sorted expected 1 argument, got 2
#| TypeError: int() got an unexpected keyword argument 'bas'. Did you mean 'base'?
#| TypeError: str.join() takes exactly one argument (0 given)
#| TypeError: split() got an unexpected keyword argument 'seq'. Did you mean 'sep'?
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: list.append() takes exactly one argument (2 given)
#| TypeError: list.append() takes no keyword arguments
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: get expected at most 2 arguments, got 3
#| TypeError: update expected at most 1 argument, got 2
#| TypeError: str.format_map() takes exactly one argument (0 given)
#| TypeError: max expected at least 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: max() got an unexpected keyword argument 'defalt'. Did you mean 'default'?
#| TypeError: enumerate() missing required argument 'iterable'
#| TypeError: zip() got an unexpected keyword argument 'strct'. Did you mean 'strict'?
#| TypeError: isinstance expected 2 arguments, got 1
#| TypeError: range expected at least 1 argument, got 0
#| TypeError: range expected at most 3 arguments, got 4
#| TypeError: range() takes no keyword arguments
#| TypeError: bool() takes no keyword arguments
#| TypeError: str expected at most 3 arguments, got 4
#| TypeError: str() got an unexpected keyword argument 'objct'. Did you mean 'object'?
#| TypeError: tuple expected at most 1 argument, got 2
#| TypeError: list() takes no keyword arguments
#| TypeError: set expected at most 1 argument, got 2
#| TypeError: dict expected at most 1 argument, got 2
#| TypeError: slice expected at least 1 argument, got 0
#| TypeError: complex() takes at most 2 arguments (3 given)
#| TypeError: float expected at most 1 argument, got 2
#| TypeError: object() takes no arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: property() takes at most 4 arguments (5 given)
#| TypeError: super() expected at most 2 arguments, got 3
#| TypeError: getattr expected at least 2 arguments, got 1
#| TypeError: round() missing required argument 'number' (pos 1)
#| TypeError: round() takes at most 2 arguments (3 given)
#| TypeError: round() got an unexpected keyword argument 'digits'. Did you mean 'ndigits'?
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| TypeError: sum() takes at most 2 arguments (3 given)
#| TypeError: sum() got an unexpected keyword argument 'strt'. Did you mean 'start'?
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| TypeError: abs() takes exactly one argument (0 given)
#| TypeError: divmod expected 2 arguments, got 1
#| TypeError: ord() takes exactly one argument (0 given)
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected string of length 1, but int found
#| TypeError: hash() takes exactly one argument (0 given)
#| TypeError: iter expected at most 2 arguments, got 3
#| TypeError: next expected at least 1 argument, got 0
#| TypeError: map() must have at least two arguments.
#| TypeError: map() must have at least two arguments.
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: reversed expected 1 argument, got 0
#| TypeError: format expected at least 1 argument, got 0
#| TypeError: format() argument 2 must be str, not int
#| TypeError: startswith first arg must be str or a tuple of str, not int
#| TypeError: replace() takes at least 2 positional arguments (1 given)
#| TypeError: encode() argument 'encoding' must be str, not int
#| TypeError: center expected at least 1 argument, got 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: The fill character must be exactly one character long

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def f(alpha, beta=1, *, gamma=2): pass
for name in ("alph", "Alpha", "gama", "gammas", "delta", "bta", "a", "alphaa", "betaa", "ga mma", "alpha beta", "", "ALPHA", "beta1", "_beta"):
    attempt(lambda: f(1, **{name: 1}))
def po(first, second, /, third=3): pass
attempt(po, 1, second=2); attempt(po, first=1, second=2); attempt(po, 1, 2, firs=1); attempt(po, 1, 2, thir=1); attempt(po, 1, 2, first=1, third=4)
def po_kw(first, /, **kw): return first, kw
attempt(po_kw, first=1); attempt(po_kw, 1, first=2); attempt(po_kw, 1, firs=2)
def po_dflt(first=1, second=2, /): return first, second
attempt(po_dflt, first=3); attempt(po_dflt, 1, second=3); attempt(po_dflt, second=3, first=1)
def none(): pass
attempt(none, a=1); attempt(none, 1, a=1)
def args(*args): pass
attempt(args, arg=1); attempt(args, args=1); attempt(args, 1, 2, x=1)
def kwargs(**kw): return kw
attempt(kwargs, kw=1); attempt(kwargs, 1); attempt(kwargs, 1, 2, kw=3)
attempt(lambda: f(1, **{1: 2})); attempt(lambda: f(**{"alpha": 1}, **{"alpha": 2})); attempt(lambda: f(alpha=1, **{"alpha": 2})); attempt(lambda: f(1, alpha=2)); attempt(lambda: f(*[1], **{"alpha": 2}))
attempt(lambda: f(**5)); attempt(lambda: f(*5)); attempt(lambda: f(**[1])); attempt(lambda: f(**None)); attempt(lambda: f(*None)); attempt(lambda: f(**[("alpha", 1)]))
attempt(lambda: kwargs(**{"a": 1}, **{"a": 2})); attempt(lambda: kwargs(a=1, **{"a": 2})); attempt(lambda: kwargs(**{1: 1})); attempt(lambda: kwargs(**{"a": 1}, **{2: 2})); attempt(lambda: kwargs(**{None: 1}))
attempt(lambda: len(x=1)); attempt(lambda: len()); attempt(lambda: len(1, 2)); attempt(lambda: len(*5)); attempt(lambda: len(**5)); attempt(lambda: len([], **{"a": 1}))
attempt(lambda: print(1, sepp="")); attempt(lambda: sorted([1], keyy=1)); attempt(lambda: sorted()); attempt(lambda: sorted([1], lambda x: x)); attempt(lambda: int("1", bas=2)); attempt(lambda: "".join()); attempt(lambda: "".split(seq=1)); attempt(lambda: [].append()); attempt(lambda: [].append(1, 2)); attempt(lambda: [].append(x=1)); attempt(lambda: {}.get()); attempt(lambda: {}.get(1, 2, 3)); attempt(lambda: {}.update(1, 2)); attempt(lambda: "".format_map()); attempt(lambda: max()); attempt(lambda: max(1)); attempt(lambda: max([], defalt=1)); attempt(lambda: enumerate()); attempt(lambda: zip([1], strct=1)); attempt(lambda: isinstance(1)); attempt(lambda: range()); attempt(lambda: range(1, 2, 3, 4)); attempt(lambda: range(stop=1)); attempt(lambda: bool(x=1)); attempt(lambda: str(1, 2, 3, 4)); attempt(lambda: str(objct=1)); attempt(lambda: tuple(1, 2)); attempt(lambda: list(a=1)); attempt(lambda: set(1, 2)); attempt(lambda: dict(1, 2)); attempt(lambda: slice()); attempt(lambda: complex(1, 2, 3)); attempt(lambda: float(1, 2)); attempt(lambda: object(1)); attempt(lambda: type(1, 2)); attempt(lambda: property(1, 2, 3, 4, 5)); attempt(lambda: super(1, 2, 3)); attempt(lambda: getattr(1)); attempt(lambda: round()); attempt(lambda: round(1, 2, 3)); attempt(lambda: round(1.5, digits=1)); attempt(lambda: sum()); attempt(lambda: sum([1], 2, 3)); attempt(lambda: sum([1], strt=2)); attempt(lambda: pow(1)); attempt(lambda: abs()); attempt(lambda: divmod(1)); attempt(lambda: ord()); attempt(lambda: chr("a")); attempt(lambda: ord("ab")); attempt(lambda: ord(1)); attempt(lambda: hash()); attempt(lambda: iter(1, 2, 3)); attempt(lambda: next()); attempt(lambda: map(1)); attempt(lambda: map()); attempt(lambda: filter(1)); attempt(lambda: reversed()); attempt(lambda: format()); attempt(lambda: format(1, 2)); attempt(lambda: "x".startswith(1)); attempt(lambda: "x".replace("a")); attempt(lambda: "a".encode(1)); attempt(lambda: "a".center()); attempt(lambda: "a".center("5")); attempt(lambda: "a".center(5, "ab"))
