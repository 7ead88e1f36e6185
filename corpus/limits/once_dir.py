#: about: the names that dir collects are charged
#: kind: security
#: tests: builtin:dir threat:16
#: limits: steps=2000000000 memory=8300000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    owner = type("Owner", (), {f"n{number}": None for number in range(30000)})
    print("made")
    type.__dir__(owner)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
