#: about: the text of a structure that shares its parts is charged as it grows
#: kind: security
#: tests: builtin:repr threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

items = []
for level in range(60):
    items = [items, items]


print("start")
try:
    repr(items)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
