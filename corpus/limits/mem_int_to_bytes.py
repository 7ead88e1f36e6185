#: about: a huge length for to_bytes is charged
#: kind: security
#: tests: builtin:int threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    (1).to_bytes(10**12, "big")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
