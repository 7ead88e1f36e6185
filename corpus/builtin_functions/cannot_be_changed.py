#: about: built-in functions take no attributes, are no bases and do not bind
#: kind: language
#: stdout:
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute '__defaults__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute '__defaults__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute '__defaults__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type
#| TypeError: cannot create 'builtin_function_or_method' instances
#| x
#| 2 3 None True True True 1
#| TypeError: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| TypeError: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
#| TypeError: 'builtin_function_or_method' object is not subscriptable
#| True True ['abs', 'max', 'sum']

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for f in (len, print, sorted):
    attempt(setattr, f, "x", 1)
    attempt(setattr, f, "__name__", "n")
    attempt(setattr, f, "__doc__", "n")
    attempt(delattr, f, "__name__")
    attempt(getattr, f, "__defaults__")
    attempt(getattr, f, "__annotations__")
attempt(lambda: type("T", (len,), {}))
attempt(lambda: type("T", (type(len),), {}))
attempt(type(len))
class C:
    size = len
    show = print
print(C().size([1, 2]), C.size("abc"), C().show("x"), len == len, len != sum, hash(len) == hash(len), {len: 1}[len])
attempt(lambda: len < sum)
attempt(lambda: len + 1)
attempt(lambda: len[0])
print(len.__eq__(len), bool(len), [f.__name__ for f in sorted([sum, abs, max], key=lambda f: f.__name__)])
