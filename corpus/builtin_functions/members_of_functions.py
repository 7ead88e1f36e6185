#: about: names and signatures that built-in functions show
#: kind: language
#: stdout:
#| abs abs builtins ($module, x, /) builtin_function_or_method <built-in function abs> False
#| all all builtins ($module, iterable, /) builtin_function_or_method <built-in function all> False
#| any any builtins ($module, iterable, /) builtin_function_or_method <built-in function any> False
#| ascii ascii builtins ($module, obj, /) builtin_function_or_method <built-in function ascii> False
#| bin bin builtins ($module, number, /) builtin_function_or_method <built-in function bin> False
#| callable callable builtins ($module, obj, /) builtin_function_or_method <built-in function callable> False
#| chr chr builtins ($module, i, /) builtin_function_or_method <built-in function chr> False
#| delattr delattr builtins ($module, obj, name, /) builtin_function_or_method <built-in function delattr> False
#| dir dir builtins None builtin_function_or_method <built-in function dir> False
#| divmod divmod builtins ($module, x, y, /) builtin_function_or_method <built-in function divmod> False
#| format format builtins ($module, value, format_spec='', /) builtin_function_or_method <built-in function format> False
#| getattr getattr builtins None builtin_function_or_method <built-in function getattr> False
#| globals globals builtins ($module, /) builtin_function_or_method <built-in function globals> False
#| hasattr hasattr builtins ($module, obj, name, /) builtin_function_or_method <built-in function hasattr> False
#| hash hash builtins ($module, obj, /) builtin_function_or_method <built-in function hash> False
#| hex hex builtins ($module, number, /) builtin_function_or_method <built-in function hex> False
#| id id builtins ($module, obj, /) builtin_function_or_method <built-in function id> False
#| isinstance isinstance builtins ($module, obj, class_or_tuple, /) builtin_function_or_method <built-in function isinstance> False
#| issubclass issubclass builtins ($module, cls, class_or_tuple, /) builtin_function_or_method <built-in function issubclass> False
#| iter iter builtins None builtin_function_or_method <built-in function iter> False
#| len len builtins ($module, obj, /) builtin_function_or_method <built-in function len> False
#| locals locals builtins ($module, /) builtin_function_or_method <built-in function locals> False
#| max max builtins None builtin_function_or_method <built-in function max> False
#| min min builtins None builtin_function_or_method <built-in function min> False
#| next next builtins None builtin_function_or_method <built-in function next> False
#| oct oct builtins ($module, number, /) builtin_function_or_method <built-in function oct> False
#| ord ord builtins ($module, character, /) builtin_function_or_method <built-in function ord> False
#| pow pow builtins ($module, /, base, exp, mod=None) builtin_function_or_method <built-in function pow> False
#| print print builtins ($module, /, *args, sep=' ', end='\n', file=None, flush=False) builtin_function_or_method <built-in function print> False
#| repr repr builtins ($module, obj, /) builtin_function_or_method <built-in function repr> False
#| round round builtins ($module, /, number, ndigits=None) builtin_function_or_method <built-in function round> False
#| setattr setattr builtins ($module, obj, name, value, /) builtin_function_or_method <built-in function setattr> False
#| sorted sorted builtins ($module, iterable, /, *, key=None, reverse=False) builtin_function_or_method <built-in function sorted> False
#| sum sum builtins ($module, iterable, /, start=0) builtin_function_or_method <built-in function sum> False
#| vars vars builtins None builtin_function_or_method <built-in function vars> False
#| aiter aiter builtins ($module, async_iterable, /) builtin_function_or_method <built-in function aiter> False

for f in (abs, all, any, ascii, bin, callable, chr, delattr, dir, divmod, format, getattr, globals, hasattr, hash, hex, id, isinstance, issubclass, iter, len, locals, max, min, next, oct, ord, pow, print, repr, round, setattr, sorted, sum, vars, aiter):
    print(f.__name__, f.__qualname__, f.__module__, f.__text_signature__, type(f).__name__, f, f.__doc__ is None)
