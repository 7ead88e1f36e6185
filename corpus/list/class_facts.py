#: about: names, flags and relations of the type list
#: kind: language
#: stdout:
#| <class 'list'> list list builtins None <class 'type'> True
#| True False False True False True
#| ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
#| TypeError cannot set 'x' attribute of immutable type 'list'
#| TypeError cannot set 'append' attribute of immutable type 'list'
#| AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'list' object has no attribute 'x'
#| AttributeError 'list' object attribute 'append' is read-only
#| AttributeError 'list' object attribute 'append' is read-only
#| AttributeError type object 'list' has no attribute 'nope'
#| True False append list.append list.append True

print(list, list.__name__, list.__qualname__, list.__module__, list.__hash__, type(list), list.__doc__ is not None)
print(issubclass(list, object), issubclass(list, tuple), issubclass(bool, list), isinstance([], list), isinstance((), list), isinstance([], (tuple, list)))
print(sorted(n for n in dir(list) if not n.startswith("_")))
for bad in (lambda: setattr(list, "x", 1), lambda: delattr(list, "append"), lambda: setattr([], "x", 1), lambda: [].x, lambda: delattr([], "append"), lambda: setattr([], "append", 1), lambda: list.nope):
    try: bad()
    except (TypeError, AttributeError) as error: print(type(error).__name__, error)
print(callable([].append), callable([]), [].append.__name__, list.append.__qualname__, [].append.__qualname__, [].append.__doc__ == list.append.__doc__)
