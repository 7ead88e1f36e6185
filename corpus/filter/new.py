#: about: filter.__new__ and methods called through the type
#: kind: language
#: stdout:
#| [1] 5 True
#| TypeError: filter.__new__(): not enough arguments
#| TypeError: filter expected 2 arguments, got 0
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: filter.__new__(map): map is not a subtype of filter
#| TypeError: descriptor '__next__' of 'filter' object needs an argument
#| TypeError: descriptor '__next__' requires a 'filter' object but received a 'zip'
#| TypeError: descriptor '__iter__' requires a 'filter' object but received a 'str'
#| TypeError: expected 0 arguments, got 1
#| TypeError: type 'filter' is not subscriptable
#| AttributeError: 'filter' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'filter' object is not subscriptable
#| TypeError: object of type 'filter' has no len()
#| [] True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(filter.__new__(filter, None, [0, 1])), filter.__next__(filter(None, [0, 5])), filter.__iter__(f := filter(None, "")) is f)
attempt(lambda: filter.__new__())
attempt(lambda: filter.__new__(filter))
attempt(lambda: filter.__new__(filter, None))
attempt(lambda: filter.__new__(map, None, "a"))
attempt(lambda: filter.__next__())
attempt(lambda: filter.__next__(zip("a")))
attempt(lambda: filter.__iter__("a"))
attempt(lambda: filter(None, "a").__next__(1))
attempt(lambda: filter[int])
attempt(lambda: setattr(filter(None, ""), "x", 1))
attempt(lambda: filter(None, "")[0])
attempt(lambda: len(filter(None, "")))
print([n for n in dir(filter) if not n.startswith("__")], filter.mro() == [filter, object])
