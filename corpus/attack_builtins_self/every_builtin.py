#: about: no builtin function leads by __self__ to a module or to the interpreter
#: kind: security
#: tests: attribute:__self__ attribute:__globals__ attribute:__code__ attribute:__closure__ attribute:__func__ attribute:__call__ attribute:__reduce__ attribute:__builtins__ attribute:__import__ attribute:__loader__ threat:2
#: stdout:
#| ["attribute access to '__self__' is blocked in this environment"]
#| ["attribute access to '__globals__' is blocked in this environment"]
#| ["attribute access to '__code__' is blocked in this environment"]
#| ["attribute access to '__closure__' is blocked in this environment"]
#| ["attribute access to '__func__' is blocked in this environment"]
#| ["attribute access to '__call__' is blocked in this environment"]
#| ["attribute access to '__reduce__' is blocked in this environment"]
#| ["attribute access to '__builtins__' is blocked in this environment"]
#| ["attribute access to '__import__' is blocked in this environment"]
#| ["attribute access to '__loader__' is blocked in this environment"]
#| 40

FUNCTIONS = [
    abs, aiter, all, anext, any, ascii, bin, callable, chr, delattr, dir, divmod, exit, format, getattr, globals,
    hasattr, hash, hex, id, isinstance, issubclass, iter, len, locals, max, min, next, oct, ord, pow, print, quit,
    repr, round, setattr, sorted, sum, vars, __import__,
]
NAMES = ["__self__", "__globals__", "__code__", "__closure__", "__func__", "__call__", "__reduce__", "__builtins__", "__import__", "__loader__"]
for name in NAMES:
    texts = set()
    for function in FUNCTIONS:
        for route in (getattr, hasattr, delattr, lambda f, n: getattr(f, n, None), lambda f, n: setattr(f, n, 1)):
            try:
                texts.add(repr(route(function, name)))
            except AttributeError as refused:
                texts.add(str(refused))
    print(sorted(texts))
print(len(FUNCTIONS))
