#: about: the texts of errors of unpacking and assignment
#: kind: language
#: stdout:
#| ValueError: not enough values to unpack (expected 2, got 1)
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| ValueError: not enough values to unpack (expected 2, got 1)
#| ValueError: too many values to unpack (expected 2, got 3)
#| None
#| ValueError: too many values to unpack (expected 2, got 3)
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable int object
#| TypeError: cannot unpack non-iterable NoneType object
#| ValueError: not enough values to unpack (expected at least 2, got 1)
#| TypeError: cannot unpack non-iterable NoneType object
#| ValueError: too many values to unpack (expected 2)
#| None
#| ValueError: too many values to unpack (expected 2)
#| ValueError: not enough values to unpack (expected 2, got 0)
#| ValueError: not enough values to unpack (expected at least 2, got 0)
#| ValueError: not enough values to unpack (expected 2, got 0)
#| ValueError: too many values to unpack (expected 2)
#| None
#| ValueError: too many values to unpack (expected 2)
#| ValueError: too many values to unpack (expected 2)
#| ValueError: not enough values to unpack (expected at least 2, got 0)
#| ValueError: not enough values to unpack (expected 2, got 0)
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'tuple' object doesn't support item deletion
#| AttributeError: 'tuple' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: can only concatenate tuple (not "int") to tuple
#| TypeError: 'str' object does not support item assignment
#| TypeError: 'str' object doesn't support item deletion
#| AttributeError: 'str' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: 'int' object does not support item assignment
#| TypeError: 'int' object does not support item deletion
#| AttributeError: 'int' object has no attribute 'attr' and no __dict__ for setting new attributes
#| None
#| TypeError: 'NoneType' object does not support item assignment
#| TypeError: 'NoneType' object does not support item deletion
#| AttributeError: 'NoneType' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
#| TypeError: 'bytes' object does not support item assignment
#| TypeError: 'bytes' object doesn't support item deletion
#| AttributeError: 'bytes' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: can't concat int to bytes
#| TypeError: 'frozenset' object does not support item assignment
#| TypeError: 'frozenset' object doesn't support item deletion
#| AttributeError: 'frozenset' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: unsupported operand type(s) for +=: 'frozenset' and 'int'
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'range' object doesn't support item deletion
#| AttributeError: 'range' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: unsupported operand type(s) for +=: 'range' and 'int'
#| IndexError: list assignment index out of range
#| IndexError: list assignment index out of range
#| AttributeError: 'list' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: 'int' object is not iterable
#| None
#| None
#| AttributeError: 'dict' object has no attribute 'attr' and no __dict__ for setting new attributes
#| TypeError: unsupported operand type(s) for +=: 'dict' and 'int'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def f(v):
    a, b = v
def g(v):
    a, *b, c = v
def h(v):
    for a, b in v: pass
def k(v): v[0] = 1
def m(v): del v[0]
def n(v): v.attr = 1
def o(v): v += 1
for v in ([1], [1, 2, 3], 5, None, "abc", {}, range(10), iter([1, 2, 3])):
    attempt(f, v)
    attempt(g, [v][:1] if v is None else v)
    attempt(h, [v])
for v in ((1,), "a", 5, None, b"a", frozenset(), range(3), [], {}):
    attempt(k, v)
    attempt(m, v)
    attempt(n, v)
    attempt(o, v)
