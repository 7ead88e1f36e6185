#: about: the items and keys of a sort counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    sorted(range(300), key=lambda turn: (turn, bytes(10**6)))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
