#: about: modular powers of a few kilobytes are charged each
#: kind: security
#: tests: builtin:pow threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    number = 3**5000
    base = number - 1
    print("made")
    kept = [pow(base, 1, number) for turn in range(12000)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
