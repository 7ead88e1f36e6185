#: about: __name__ and __qualname__ of generators can be set, to strs
#: kind: language
#: stdout:
#| gen gen C.method <lambda> <genexpr> <lambda>.<locals>.<genexpr>
#| renamed gen gen gen True
#| a.b True renamed
#| other renamed
#| q <generator object q
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| sub Text

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen(): yield
class C:
    def method(self): yield
    lam = lambda self: (yield)
g = gen()
print(g.__name__, g.__qualname__, C().method().__qualname__, C().lam().__name__, (x for x in ()).__name__, (lambda: (x for x in ()))().__qualname__)
g.__name__ = "renamed"
print(g.__name__, g.__qualname__, gen.__name__, gen().__name__, repr(g).startswith("<generator object gen at"))
g.__qualname__ = "a.b"
print(g.__qualname__, repr(g).startswith("<generator object a.b at"), g.__name__)
gen.__name__ = "other"
print(gen().__name__, g.__name__)
gen.__qualname__ = "q"
print(gen().__qualname__, repr(gen()).split(" at ")[0])
for value in 5, None, b"a", ["a"]:
    attempt(lambda: setattr(g, "__name__", value))
    attempt(lambda: setattr(g, "__qualname__", value))
attempt(lambda: delattr(g, "__name__"))
attempt(lambda: delattr(g, "__qualname__"))
class Text(str): pass
g.__name__ = Text("sub")
print(g.__name__, type(g.__name__).__name__)
