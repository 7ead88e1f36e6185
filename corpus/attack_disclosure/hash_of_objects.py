#: about: the hash of objects without a value is no address either
#: kind: security
#: tests: builtin:hash threat:14
#: stdout:
#| True
#| True

things = [object() for turn in range(10)]
numbers = [hash(thing) for thing in things]
print(all(abs(number) < 2**32 for number in numbers))
print([hash(thing) for thing in things] == numbers)
