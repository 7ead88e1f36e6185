#: about: zip.__new__ and methods called through the type
#: kind: language
#: stdout:
#| [('a', 'c'), ('b', 'd')] ('a',) True
#| TypeError: zip.__new__(): not enough arguments
#| TypeError: zip.__new__(int): int is not a subtype of zip
#| TypeError: zip.__new__(X): X is not a type object (str)
#| TypeError: descriptor '__next__' of 'zip' object needs an argument
#| TypeError: descriptor '__next__' requires a 'zip' object but received a 'map'
#| TypeError: descriptor '__iter__' requires a 'zip' object but received a 'list'
#| TypeError: expected 0 arguments, got 1
#| None
#| TypeError: type 'zip' is not subscriptable
#| TypeError: 'zip' object is not callable
#| False
#| TypeError: cannot set 'x' attribute of immutable type 'zip'
#| AttributeError: 'zip' object has no attribute 'x' and no __dict__ for setting new attributes
#| [] zip True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(zip.__new__(zip, "ab", "cd")), zip.__next__(zip("ab")), zip.__iter__(z := zip("x")) is z)
attempt(lambda: zip.__new__())
attempt(lambda: zip.__new__(int))
attempt(lambda: zip.__new__("ab"))
attempt(lambda: zip.__next__())
attempt(lambda: zip.__next__(map(str, "a")))
attempt(lambda: zip.__iter__([]))
attempt(lambda: zip("a").__next__(1))
attempt(lambda: zip("a").__init__("b"))
attempt(lambda: zip[int])
attempt(lambda: zip("a")("b"))
attempt(lambda: zip("a") == zip("a"))
attempt(lambda: setattr(zip, "x", 1))
attempt(lambda: setattr(zip("a"), "x", 1))
print([n for n in dir(zip) if not n.startswith("__")], zip.__name__, zip.mro() == [zip, object])
