#: about: tuples that concatenations make are charged each
#: kind: security
#: tests: builtin:tuple threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    part = (0,) * 100
    print("made")
    kept = [part + part for turn in range(4000)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
