#: about: an uncaught group nested very deeply ends the program with that group
#: kind: security
#: tests: builtin:ExceptionGroup threat:17
#: limits: steps=100000000 memory=400000000
#: raises: ExceptionGroup: g (1 sub-exception)

group = ValueError("leaf")
for level in range(20000):
    group = ExceptionGroup("g", [group])
raise group
