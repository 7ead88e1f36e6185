#: about: shared constants such as None, empty tuples and small texts hold no state of the guest
#: kind: security
#: tests: builtin:setattr threat:20
#: stdout:
#| {'AttributeError'}

kinds = set()
for thing in (None, True, 1, 1.5, "", "a", b"", (), frozenset(), Ellipsis, NotImplemented, range(0), 2**100, 1j, slice(1)):
    try:
        setattr(thing, "planted", 1)
        kinds.add("written " + repr(thing))
    except AttributeError as error:
        kinds.add(type(error).__name__)
print(kinds)
