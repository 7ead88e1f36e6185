#: about: enumerate.__new__ and methods called through the type
#: kind: language
#: stdout:
#| [(3, 'a'), (4, 'b')] (0, 'a') True
#| TypeError: enumerate.__new__(): not enough arguments
#| TypeError: enumerate.__new__(zip): zip is not a subtype of enumerate
#| TypeError: enumerate.__new__(X): X is not a type object (str)
#| TypeError: descriptor '__next__' of 'enumerate' object needs an argument
#| TypeError: descriptor '__next__' requires a 'enumerate' object but received a 'zip'
#| TypeError: descriptor '__iter__' requires a 'enumerate' object but received a 'str'
#| TypeError: expected 0 arguments, got 1
#| AttributeError: 'enumerate' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: cannot set 'x' attribute of immutable type 'enumerate'
#| TypeError: object of type 'enumerate' has no len()
#| TypeError: 'enumerate' object is not reversible
#| TypeError: unsupported operand type(s) for +: 'enumerate' and 'list'
#| [] True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(enumerate.__new__(enumerate, "ab", 3)), enumerate.__next__(enumerate("ab")), enumerate.__iter__(e := enumerate("")) is e)
attempt(lambda: enumerate.__new__())
attempt(lambda: enumerate.__new__(zip, "a"))
attempt(lambda: enumerate.__new__("a"))
attempt(lambda: enumerate.__next__())
attempt(lambda: enumerate.__next__(zip("a")))
attempt(lambda: enumerate.__iter__("a"))
attempt(lambda: enumerate("a").__next__(1))
attempt(lambda: setattr(enumerate(""), "x", 1))
attempt(lambda: setattr(enumerate, "x", 1))
attempt(lambda: len(enumerate("")))
attempt(lambda: reversed(enumerate("")))
attempt(lambda: enumerate("") + [])
print([n for n in dir(enumerate) if not n.startswith("__")], enumerate.mro() == [enumerate, object])
