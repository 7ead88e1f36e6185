#: about: keyword, default and star arguments bring no name of the interpreter into a function
#: kind: security
#: tests: builtin:globals threat:7
#: stdout:
#| (('a', 'b'), {'__globals__': 1, 'self': 2, '__builtins__': 3})
#| (1, 2, 3, 4)
#| TypeError
#| (1, 2)

def probe(*arguments, **options):
    return arguments, options


print(probe(*"ab", **{"__globals__": 1, "self": 2, "__builtins__": 3}))


def shadow(getattr, /, hasattr=2, *, __import__=3, __builtins__=4):
    return getattr, hasattr, __import__, __builtins__


print(shadow(1))
try:
    shadow(getattr=1)
except TypeError:
    print("TypeError")


def reads(__getattr__, __globals__):
    return __getattr__, __globals__


print(reads(1, 2))
