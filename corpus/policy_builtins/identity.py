#: about: id, hash, globals, locals and the constants
#: kind: language
#: tests: builtin:id builtin:hash builtin:globals builtin:locals builtin:Ellipsis builtin:NotImplemented
#: stdout:
#| True False True True
#| True ['a', 'b']
#| True Ellipsis NotImplemented True
#| unhashable type: 'list'
#| unhashable type: 'dict'

value = [1]
other = value
print(id(value) == id(other), id(value) == id([1]), hash(1) == hash(1.0) == hash(True), hash("") == 0)
print(globals()["value"] is value, sorted((lambda a, b: locals())(1, 2)))
print(Ellipsis is ..., repr(Ellipsis), repr(NotImplemented), [].__eq__(5) is NotImplemented)
for bad in (lambda: hash([]), lambda: hash({})):
    try:
        bad()
    except TypeError as error:
        print(error)
