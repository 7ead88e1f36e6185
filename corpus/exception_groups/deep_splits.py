#: about: splitting a group nested too deep is a RecursionError
#: kind: language
#: stdout:
#| RecursionError
#| RecursionError
#| 1000 1000 1 1998

nest = ValueError("end")
for i in range(100000): nest = ExceptionGroup("n", [nest])
for f in (lambda: nest.split(ValueError), lambda: nest.subgroup(TypeError)):
    try: print(f() is None)
    except RecursionError: print("RecursionError")
wide = ExceptionGroup("w", [ValueError(i) for i in range(2000)])
a, b = wide.split(lambda e: not isinstance(e, ExceptionGroup) and e.args[0] % 2)
print(len(a.exceptions), len(b.exceptions), a.exceptions[0], b.exceptions[-1])
