#: about: the keys that a sort makes of ints are charged while it runs
#: kind: security
#: tests: threat:16 builtin:sorted
#: limits: steps=500000000 memory=9000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    x = [5, -3] * 200000
    print("made")
    x.sort()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
