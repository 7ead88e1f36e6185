#: about: map.__new__ and methods called through the type
#: kind: language
#: stdout:
#| ['1'] 1 True
#| TypeError: map.__new__(): not enough arguments
#| TypeError: map() must have at least two arguments.
#| TypeError: map() must have at least two arguments.
#| TypeError: map.__new__(zip): zip is not a subtype of map
#| TypeError: map.__new__(X): X is not a type object (int)
#| TypeError: descriptor '__next__' of 'map' object needs an argument
#| TypeError: descriptor '__next__' requires a 'map' object but received a 'zip'
#| TypeError: descriptor '__iter__' requires a 'map' object but received a 'str'
#| TypeError: expected 0 arguments, got 1
#| None
#| TypeError: type 'map' is not subscriptable
#| AttributeError: 'map' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'map' object is not subscriptable
#| [] True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(map.__new__(map, str, [1])), map.__next__(map(str, [1])), map.__iter__(m := map(str, "")) is m)
attempt(lambda: map.__new__())
attempt(lambda: map.__new__(map))
attempt(lambda: map.__new__(map, str))
attempt(lambda: map.__new__(zip, str, "a"))
attempt(lambda: map.__new__(1, str, "a"))
attempt(lambda: map.__next__())
attempt(lambda: map.__next__(zip("a")))
attempt(lambda: map.__iter__("a"))
attempt(lambda: map(str, "a").__next__(1))
attempt(lambda: map(str, "a").__init__("b"))
attempt(lambda: map[int])
attempt(lambda: setattr(map(str, ""), "x", 1))
attempt(lambda: map(str, "")[0])
print([n for n in dir(map) if not n.startswith("__")], map.mro() == [map, object])
