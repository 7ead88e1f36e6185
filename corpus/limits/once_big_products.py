#: about: products of integers of a few kilobytes are charged each
#: kind: security
#: tests: builtin:int threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    number = 3**10000
    print("made")
    kept = [number * number for turn in range(4000)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
