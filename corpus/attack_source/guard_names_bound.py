#: about: names that a guard could go by, bound in every form that binds a name, change no check
#: kind: security
#: imports: math
#: tests: attribute:__globals__ builtin:getattr builtin:__import__ threat:8
#: stdout:
#| ['def', 'class', 'for', 'walrus', 'match', 'star', 'with', 'except', 'import', 'global', 'type', 'param', 'comprehension', 'lambda', 'del']

def victim(): pass


checked = []


def check(how):
    for attempt in (lambda: victim.__globals__, lambda: "{0.__globals__}".format(victim), lambda: guarded(victim, "__globals__"), lambda: load()):
        try:
            attempt()
        except (AttributeError, ImportError):
            continue
        return print(how, "reached")
    checked.append(how)


guarded = getattr


def load():
    import os


def getattr(x, name, /, __build_class__=1): return "own"
def __import__(*args): return math
check("def")
class getattr: pass
class __import__: pass
check("class")
for getattr in [lambda *a: "own"]: __import__ = getattr
check("for")
[(getattr := len), (__import__ := len), (isinstance := len)]
check("walrus")
match (1, {"a": 2}):
    case (getattr, {"a": __import__}): pass
check("match")
getattr, *__import__ = "abc"
check("star")


class Context:
    def __enter__(self): return lambda *a: "own"
    def __exit__(self, *args): pass


with Context() as getattr, Context() as __import__: check("with")
try:
    1 / 0
except ZeroDivisionError as getattr:
    __import__ = getattr
    check("except")
import math as getattr
import math as __import__
from math import pi as hasattr
check("import")


def bind():
    global getattr, __import__, __builtins__
    getattr = __import__ = lambda *a: math
    check("global")


bind()
type getattr = int
type __import__ = int
check("type")


def parameters[getattr, __import__](type=1, /, isinstance=2, *, hasattr=3): check("param")


parameters()
[check("comprehension") for getattr in [1] for __import__ in [2]]
(lambda getattr, __import__, /, str=1: check("lambda"))(1, 2)
del getattr, __import__, isinstance, hasattr
check("del")
print(checked)
