#: about: reversed.__new__ and methods called through the type
#: kind: language
#: stdout:
#| ['b', 'a'] b True 3 2
#| TypeError: reversed.__new__(): not enough arguments
#| TypeError: reversed expected 1 argument, got 0
#| TypeError: reversed.__new__(zip): zip is not a subtype of reversed
#| TypeError: reversed.__new__(X): X is not a type object (str)
#| TypeError: descriptor '__next__' of 'reversed' object needs an argument
#| TypeError: descriptor '__next__' requires a 'reversed' object but received a 'zip'
#| TypeError: descriptor '__next__' requires a 'reversed' object but received a 'list_reverseiterator'
#| TypeError: descriptor '__length_hint__' for 'reversed' objects doesn't apply to a 'list' object
#| TypeError: expected 0 arguments, got 1
#| TypeError: type 'reversed' is not subscriptable
#| AttributeError: 'reversed' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: object of type 'reversed' has no len()
#| TypeError: 'reversed' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'reversed' and 'reversed'
#| [] True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(reversed.__new__(reversed, "ab")), reversed.__next__(reversed("ab")), reversed.__iter__(r := reversed("")) is r, reversed.__length_hint__(reversed("abc")), reversed.__new__(reversed, [1, 2]).__next__())
attempt(lambda: reversed.__new__())
attempt(lambda: reversed.__new__(reversed))
attempt(lambda: reversed.__new__(zip, "a"))
attempt(lambda: reversed.__new__("a"))
attempt(lambda: reversed.__next__())
attempt(lambda: reversed.__next__(zip("a")))
attempt(lambda: reversed.__next__(reversed([1])))
attempt(lambda: reversed.__length_hint__([]))
attempt(lambda: reversed("a").__next__(1))
attempt(lambda: reversed[int])
attempt(lambda: setattr(reversed(""), "x", 1))
attempt(lambda: len(reversed("ab")))
attempt(lambda: reversed("ab")[0])
attempt(lambda: reversed("ab") + reversed("c"))
print([n for n in dir(reversed) if not n.startswith("__")], reversed.mro() == [reversed, object])
