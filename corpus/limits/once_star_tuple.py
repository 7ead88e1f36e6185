#: about: a tuple with the items of another is charged
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
    (0, *items)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
