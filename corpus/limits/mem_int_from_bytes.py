#: about: integers made from many bytes are charged
#: kind: security
#: tests: builtin:int threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    data = b"\xff" * 10**6
    kept = [int.from_bytes(data, "big") for turn in range(10**4)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
