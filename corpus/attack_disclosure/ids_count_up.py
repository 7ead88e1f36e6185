#: about: identities are handed out in order and say nothing of memory
#: kind: security
#: tests: builtin:id threat:14
#: stdout:
#| True True
#| 1

things = [object() for turn in range(10)]
numbers = [id(thing) for thing in things]
print(numbers == sorted(numbers), len(set(numbers)) == 10)
print(len({b - a for a, b in zip(numbers, numbers[1:])}))
