#: about: texts that nested reprs have begun count as memory
#: kind: security
#: tests: threat:17
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

text = 'x' * 200000
items = []
for level in range(300):
    items = [text, items]


print("start")
try:
    repr(items)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
