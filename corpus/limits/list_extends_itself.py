#: about: a list that is extended by an iterator over itself ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    items = [0]
    items.extend(value for value in items)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
