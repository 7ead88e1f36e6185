#: about: a union's text is charged as it grows
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=2000000000 memory=40000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    union = type("A" * 10**6, (), {}) | None
    for number in range(20):
        union |= type("A" * 10**6, (), {})
    print("made")
    repr(union)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
