#: about: Attributes of built-in functions and methods
#: kind: language
#: profile: compat
#: stdout:
#| ('len', 'len', 'builtins', True, 'builtin_function_or_method', '($module, obj, /)')
#| ('callable', 'callable', 'builtins', True, 'builtin_function_or_method', '($module, obj, /)')
#| ('hash', 'hash', 'builtins', True, 'builtin_function_or_method', '($module, obj, /)')
#| ('upper', 'str.upper', None, True, 'builtin_function_or_method', '($self, /)')
#| ('append', 'list.append', None, True, 'builtin_function_or_method', '($self, object, /)')
#| ('get', 'dict.get', None, True, 'builtin_function_or_method', '($self, key, default=None, /)')
#| ('fromkeys', 'dict.fromkeys', None, True, 'builtin_function_or_method', '($type, iterable, value=None, /)')
#| ('from_bytes', 'int.from_bytes', None, True, 'builtin_function_or_method', "($type, /, bytes, byteorder='big', *, signed=False)")
#| ('maketrans', 'str.maketrans', None, True, 'builtin_function_or_method', '(x, y=<unrepresentable>, z=<unrepresentable>, /)')
#| ('__new__', 'object.__new__', None, True, 'builtin_function_or_method', '($type, *args, **kwargs)')
#| ('__new__', 'int.__new__', None, True, 'builtin_function_or_method', '($type, *args, **kwargs)')
#| ('__new__', 'type.__new__', None, True, 'builtin_function_or_method', '($type, *args, **kwargs)')
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__text_signature__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__text_signature__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__qualname__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__text_signature__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__text_signature__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope'
#| <built-in function len>
#| <built-in function print>
#| <built-in method append of list object
#| <built-in method upper of str object
#| <built-in method __new__ of type object
#| <built-in method fromkeys of type object
#| <method-wrapper '__call__' of builtin_function_or_method object
#| TypeError: cannot create 'builtin_function_or_method' instances
#| AttributeError: 'builtin_function_or_method' object has no attribute '__get__'
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type
#| 3
#| ['__call__', '__module__', '__name__', '__qualname__', '__self__', '__text_signature__']
#| ('L.append', 'list.append', '<built-in method append of L object')

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for f in (len, callable, hash, "".upper, [].append, {}.get, dict.fromkeys, int.from_bytes, str.maketrans, object.__new__, int.__new__, type.__new__):
    show(lambda: (f.__name__, f.__qualname__, f.__module__, bool(f.__doc__), type(f).__name__, f.__text_signature__))
for f in (len, [].append):
    for name in ("__name__", "__doc__", "__qualname__", "__text_signature__", "other"):
        show(lambda: setattr(f, name, 1))
        show(lambda: delattr(f, name))
show(lambda: len.nope)
show(lambda: repr(len))
show(lambda: repr(print))
show(lambda: repr([].append).split(" at ")[0])
show(lambda: repr("".upper).split(" at ")[0])
show(lambda: repr(object.__new__).split(" at ")[0])
show(lambda: repr(dict.fromkeys).split(" at ")[0])
show(lambda: repr(len.__call__).split(" at ")[0])
show(lambda: type(len)())
show(lambda: len.__get__)
show(lambda: type("F", (type(len),), {}))
show(lambda: len.__call__("abc"))
show(lambda: sorted(n for n in dir(len) if n not in dir(object)))
class L(list): pass
show(lambda: (L().append.__qualname__, L.append.__qualname__, repr(L().append).split(" at ")[0]))
