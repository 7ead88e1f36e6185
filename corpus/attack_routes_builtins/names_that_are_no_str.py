#: about: what is no str is no name, whatever it converts to; text that is not normalised is another name
#: kind: security
#: tests: builtin:getattr builtin:hasattr builtin:setattr builtin:delattr attribute:__globals__
#: stdout:
#| TypeError attribute name must be string, not 'bytes'
#| TypeError attribute name must be string, not 'bytearray'
#| TypeError attribute name must be string, not 'list'
#| TypeError attribute name must be string, not 'tuple'
#| TypeError attribute name must be string, not 'NoneType'
#| TypeError attribute name must be string, not 'int'
#| TypeError attribute name must be string, not 'Speaks'
#| TypeError attribute name must be string, not 'memoryview'
#| AttributeError 'function' object has no attribute '__glob\uff41ls__'
#| AttributeError 'function' object has no attribute '__globals__\x00'
#| AttributeError 'function' object has no attribute ' __globals__'
#| AttributeError 'function' object has no attribute '__GLOBALS__'
#| AttributeError 'function' object has no attribute '\u200b__globals__'
#| AttributeError 'function' object has no attribute '\ud800__globals__'
#| AttributeError 'function' object has no attribute ''

class Speaks:
    def __str__(self): return "__globals__"
    def __index__(self): return 1
    def __hash__(self): return hash("__globals__")
    def __eq__(self, other): return other == "__globals__"


def f():
    pass


for name in (b"__globals__", bytearray(b"__globals__"), ["__globals__"], ("__globals__",), None, 1, Speaks(), memoryview(b"__globals__")):
    seen = set()
    for route in (lambda: getattr(f, name), lambda: getattr(f, name, 1), lambda: hasattr(f, name), lambda: setattr(f, name, 1), lambda: delattr(f, name)):
        try:
            seen.add(("OPEN", route()))
        except TypeError as e:
            seen.add("TypeError " + str(e))
    print(*seen)
for name in ("__glob\uff41ls__", "__globals__\0", " __globals__", "__GLOBALS__", "\u200b__globals__", "\ud800__globals__", ""):
    try:
        print("OPEN", getattr(f, name))
    except AttributeError as e:
        print("AttributeError", ascii(str(e)).replace('"', ""))
