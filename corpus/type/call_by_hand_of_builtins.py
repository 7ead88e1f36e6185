#: about: type.__call__ of built-in types words wrong numbers of arguments as __new__ does
#: kind: language
#: profile: compat
#: stdout:
#| int int() takes at most 2 arguments (3 given)
#| int int expected at most 2 arguments, got 3
#| str str() takes at most 3 arguments (4 given)
#| str str expected at most 3 arguments, got 4
#| enumerate enumerate() missing required argument 'iterable' (pos 1)
#| enumerate enumerate() missing required argument 'iterable'
#| bool bool expected at most 1 argument, got 2
#| bool bool expected at most 1 argument, got 2
#| float float expected at most 1 argument, got 2
#| float float expected at most 1 argument, got 2
#| tuple tuple expected at most 1 argument, got 2
#| tuple tuple expected at most 1 argument, got 2
#| list list expected at most 1 argument, got 2
#| list list expected at most 1 argument, got 2
#| set set expected at most 1 argument, got 2
#| set set expected at most 1 argument, got 2
#| frozenset frozenset expected at most 1 argument, got 2
#| frozenset frozenset expected at most 1 argument, got 2
#| dict dict expected at most 1 argument, got 2
#| dict dict expected at most 1 argument, got 2
#| range range expected at least 1 argument, got 0
#| range range expected at least 1 argument, got 0
#| zip 'int' object is not iterable
#| zip 'int' object is not iterable
#| reversed reversed expected 1 argument, got 0
#| reversed reversed expected 1 argument, got 0
#| type type() takes 1 or 3 arguments
#| type type() takes 1 or 3 arguments
#| type <class 'int'>
#| type <class 'int'>
#| type type() takes 1 or 3 arguments
#| type type() takes 1 or 3 arguments
#| bytes bytes() takes at most 3 arguments (4 given)
#| bytes bytes() takes at most 3 arguments (4 given)
#| map map() must have at least two arguments.
#| map map() must have at least two arguments.
#| map map() must have at least two arguments.
#| map map() must have at least two arguments.
#| filter filter expected 2 arguments, got 1
#| filter filter expected 2 arguments, got 1
#| complex complex() takes at most 2 arguments (3 given)
#| complex complex() takes at most 2 arguments (3 given)
#| slice slice expected at least 1 argument, got 0
#| slice slice expected at least 1 argument, got 0
#| super super() takes at most 2 arguments (3 given)
#| super super() expected at most 2 arguments, got 3
#| object object() takes no arguments
#| object object() takes no arguments
#| reversed reversed expected 1 argument, got 2
#| reversed reversed expected 1 argument, got 2
#| enumerate enumerate() takes at most 2 arguments (3 given)
#| enumerate enumerate() takes at most 2 arguments (3 given)
#| property property() takes at most 4 arguments (5 given)
#| property property() takes at most 4 arguments (5 given)

calls = [(int, "5", "6", "7"), (str, 1, 2, 3, 4), (enumerate,), (bool, 1, 2), (float, 1, 2), (tuple, 1, 2), (list, 1, 2), (set, 1, 2), (frozenset, 1, 2),
         (dict, 1, 2), (range,), (zip, 1), (reversed,), (type,), (type, 1), (type, 1, 2), (bytes, 1, 2, 3, 4), (map,), (map, 1), (filter, 1), (complex, 1, 2, 3),
         (slice,), (super, 1, 2, 3), (object, 1), (reversed, 1, 2), (enumerate, 1, 2, 3), (property, 1, 2, 3, 4, 5)]
for cls, *args in calls:
    for f in [type.__call__, lambda cls, *args: cls(*args)]:
        try:
            print(cls.__name__, f(cls, *args))
        except TypeError as e:
            print(cls.__name__, e)
