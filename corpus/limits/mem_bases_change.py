#: about: new orders of bases for many subclasses are charged before any is taken over
#: kind: security
#: profile: compat
#: tests: threat:16 attribute:__bases__
#: limits: steps=2000000000 memory=9000000
#: limit: memory
#: stdout:
#| made

top = type("Top", (), {})
long = object
for number in range(300):
    long = type("L", (long,), {})
middle = type("Middle", (top,), {})
below = [type("B", (middle,), {}) for number in range(2000)]
print("made")
try:
    middle.__bases__ = (long,)
finally:
    print("finally ran")
print("changed")
