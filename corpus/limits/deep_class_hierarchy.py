#: about: a hierarchy of very many levels either is built or ends with an ordinary error, and can be walked
#: kind: security
#: tests: builtin:type builtin:issubclass threat:17
#: limits: steps=1000000000 memory=400000000
#: stdout:
#| True True
#| 2000

C = object
for number in range(2000):
    C = type("C%d" % number, (C,), {})
print(issubclass(C, object), isinstance(C(), object))
print(len(C.mro()) - 1)
