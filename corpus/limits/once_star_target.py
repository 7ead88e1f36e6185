#: about: the list of a starred target is charged before it is made
#: kind: security
#: tests: threat:16
#: limits: steps=2000000000 memory=8000000
#: limit: memory
#: stdout:
#| start
#| made

print("start")
try:
    items = (None,) * 300000
    print("made")
    first, *rest = items
    rest = None
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
