#: about: decorators apply bottom up, take arguments, and may be any expression
#: kind: language
#: stdout:
#| <b><i>hi you</i></b> <b><i>hi me</i></b> hello
#| True <u>subscripted</u> <p>parenthesised</p>
#| replaced
#| property 1

def tag(name):
    def wrap(function):
        def inner(*args, **kwargs):
            return f"<{name}>{function(*args, **kwargs)}</{name}>"
        inner.__name__ = function.__name__
        return inner
    return wrap

@tag("b")
@tag("i")
def hello(who="you"): return "hi " + who
print(hello(), hello("me"), hello.__name__)
registry = {}
@lambda f: registry.setdefault(f.__name__, f)
def registered(): return 1
table = {"t": [tag("u")]}
@table["t"][0]
def sub(): return "subscripted"
@(tag)("p")
def paren(): return "parenthesised"
print(registry[registered.__name__] is registered, sub(), paren())
@lambda cls: cls.__name__.lower()
class Replaced: pass
print(Replaced)
@property
def module_level(self): return 1
print(type(module_level).__name__, module_level.fget(None))
