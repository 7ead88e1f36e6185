#: about: a tuple nested too deep is an error, not a crash
#: kind: language
#: stdout:
#| True True False
#| RecursionError
#| RecursionError

deep = (int,)
for _ in range(50): deep = (deep,)
print(isinstance(1, deep), issubclass(int, deep), isinstance("", deep))
deeper = ()
for _ in range(200000): deeper = (deeper,)
for f, x in ((isinstance, 1), (issubclass, int)):
    try: print(f(x, deeper))
    except RecursionError as e: print("RecursionError")
