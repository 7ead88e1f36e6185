#: about: the guard stays when the builtins that it could use are other things
#: kind: security
#: tests: builtin:getattr builtin:vars attribute:__globals__ attribute:__builtins__
#: stdout:
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| no match is no answer
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| ImportError import of 'os' is not allowed in this environment
#| []

original = {name: globals()["__builtins__"][name] for name in globals()["__builtins__"]}
say, read, has, write, AttrErr, ImpErr, typ, variables = print, getattr, hasattr, setattr, AttributeError, ImportError, type, vars


def f():
    pass


class C:
    pass


def lie(*args, **kwargs):
    return True


own = globals()
table = own["__builtins__"]
for name in list(table):
    if name not in ("__import__", "__build_class__", "__debug__"):
        table[name] = lie
for name in ("str", "isinstance", "hasattr", "getattr", "type", "AttributeError", "dir", "any", "len"):
    own[name] = lie


def attempt(route):
    try:
        say("OPEN", route())
    except (AttrErr, ImpErr) as e:
        say(typ(e).__name__, e)


def match():
    match f:
        case C(__globals__=x):
            return x
    return "no"


def pattern():
    match f:
        case FunctionType(__globals__=x):
            return x


FunctionType = typ(f)
attempt(lambda: f.__globals__)
attempt(lambda: read(f, "__globals__"))
attempt(lambda: has(f, "__globals__"))
attempt(lambda: "{0.__globals__}".format(f))
attempt(pattern)
say("no match is", "no answer" if match() == "no" else "OPEN")
attempt(lambda: write(f, "__globals__", 1))


def load():
    import os
    return os


attempt(load)
table.update(original)
say([name for name in variables(C) if name in ("__dict__", "__builtins__", "__globals__")])
