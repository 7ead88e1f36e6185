#: about: __init_subclass__ and __set_name__: when and with what, and their errors
#: kind: language
#: stdout:
#| [('Sub', 'd'), ('Sub', 'e'), ('Sub', 'f'), ('Sub', {'k': 1})]
#| ValueError: set name of b
#| ["Error calling __set_name__ on 'Bad' instance 'b' in 'T'"]
#| TypeError: Wrong.__set_name__() takes 1 positional argument but 3 were given
#| TypeError: Strict.__init_subclass__() got an unexpected keyword argument 'k'
#| TypeError: U.__init_subclass__() takes no keyword arguments
#| TypeError: object.__init_subclass__() takes no arguments (1 given)
#| TypeError: object.__init_subclass__() takes no keyword arguments

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

log = []
class D:
    def __set_name__(self, owner, name): log.append((owner.__name__, name))
class Base:
    def __init_subclass__(cls, **kw): log.append((cls.__name__, kw))
class Sub(Base, k=1):
    d = D()
    e = f = D()
print(log)
class Bad:
    def __set_name__(self, owner, name): raise ValueError("set name of " + name)
def make(**ns): return type("T", (), ns)
attempt(make, b=Bad())
try: make(b=Bad())
except ValueError as e: print(e.__notes__)
class Wrong:
    def __set_name__(self): pass
attempt(make, w=Wrong())
class Strict:
    def __init_subclass__(cls): log.append("strict")
attempt(lambda: type("U", (Strict,), {}, k=1))
attempt(lambda: type("U", (), {}, k=1))
attempt(object.__init_subclass__, 1)
attempt(lambda: object.__init_subclass__(a=1))
