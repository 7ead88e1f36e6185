#: about: list() and [] make new empty lists of exactly the type list
#: kind: language
#: stdout:
#| [] [] False True False True 0 False
#| [] [] True True
#| [1] [] True True [<class 'list'>, <class 'object'>]

a, b = list(), list()
print(a, b, a is b, a == b, [] is [], type(a) is list, len(a), bool(a))
print(list(*()), list(**{}), list([]) == [], list(()) == list("") == list({}) == [])
a.append(1)
print(a, b, [].__class__ is list, isinstance(a, object), list.mro())
