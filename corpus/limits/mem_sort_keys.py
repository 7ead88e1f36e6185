#: about: the keys of a sort are charged while they are made
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=16000000
#: limit: memory
#: stdout:
#| start

print("start")
items = [1] * 100000
try:
    items.sort(key=lambda item: [item] * 1000)
except BaseException as error:
    print("caught", type(error).__name__)
print("went on")
