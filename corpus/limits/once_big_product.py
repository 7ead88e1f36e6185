#: about: what the product of two huge integers takes on the way is charged
#: kind: security
#: tests: builtin:int threat:16
#: limits: steps=2000000000 memory=9000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    number = (1 << 16000000) - 1
    print("made")
    number * number
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
