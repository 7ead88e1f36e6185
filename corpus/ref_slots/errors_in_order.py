#: about: which of several errors in __slots__ is reported: those of the items come before conflicts with class variables
#: kind: language
#: stdout:
#| ('x', '__dict__') [] ValueError 'x' in __slots__ conflicts with class variable
#| ('x', '__dict__') ['dict'] ValueError 'x' in __slots__ conflicts with class variable
#| ('x', '__dict__') ['Base'] TypeError __dict__ slot disallowed: we already got one
#| ('__dict__', 'x') [] ValueError 'x' in __slots__ conflicts with class variable
#| ('__dict__', 'x') ['dict'] ValueError 'x' in __slots__ conflicts with class variable
#| ('__dict__', 'x') ['Base'] TypeError __dict__ slot disallowed: we already got one
#| ('x', 5) [] TypeError __slots__ items must be strings, not 'int'
#| ('x', 5) ['dict'] TypeError __slots__ items must be strings, not 'int'
#| ('x', 5) ['Base'] TypeError __slots__ items must be strings, not 'int'
#| ('x', '1') [] TypeError __slots__ must be identifiers
#| ('x', '1') ['dict'] TypeError __slots__ must be identifiers
#| ('x', '1') ['Base'] TypeError __slots__ must be identifiers
#| ('y', '__weakref__', '__weakref__', 'x') [] TypeError __weakref__ slot disallowed: we already got one
#| ('y', '__weakref__', '__weakref__', 'x') ['dict'] TypeError __weakref__ slot disallowed: we already got one
#| ('y', '__weakref__', '__weakref__', 'x') ['Base'] TypeError __weakref__ slot disallowed: we already got one
#| ('y', 'x') [] ValueError 'x' in __slots__ conflicts with class variable
#| ('y', 'x') ['dict'] ValueError 'x' in __slots__ conflicts with class variable
#| ('y', 'x') ['Base'] ValueError 'x' in __slots__ conflicts with class variable
#| ('x', 'x') [] ValueError 'x' in __slots__ conflicts with class variable
#| ('x', 'x') ['dict'] ValueError 'x' in __slots__ conflicts with class variable
#| ('x', 'x') ['Base'] ValueError 'x' in __slots__ conflicts with class variable

class Base:
    pass


for slots in ("x", "__dict__"), ("__dict__", "x"), ("x", 5), ("x", "1"), ("y", "__weakref__", "__weakref__", "x"), ("y", "x"), ("x", "x"):
    for bases in (), (dict,), (Base,):
        try:
            print(type("Made", bases, {"__slots__": slots, "x": 1}))
        except (TypeError, ValueError) as error:
            print(slots, [b.__name__ for b in bases], type(error).__name__, error)
