#: about: default texts of objects hold small numbers that count, no addresses
#: kind: security
#: tests: builtin:repr builtin:id threat:14
#: stdout:
#| True
#| True

import_free = [object(), lambda: 0, (x for x in ()), len, [].append, type("C", (), {})(), iter([]), memoryview(b"")]
numbers = []
for thing in import_free:
    text = repr(thing)
    if " at 0x" in text:
        numbers.append(int(text.split(" at ")[1].rstrip(">"), 16))
print(len(numbers) > 3)
again = [object() for turn in range(5)]
places = [int(repr(thing).split(" at ")[1][:-1], 16) for thing in again]
steps = [b - a for a, b in zip(places, places[1:])]
print(len(set(steps)) == 1)
