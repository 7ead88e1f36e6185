#: about: a list that is put into its own slices again and again ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
items = [1]
try:
    while True:
        items[len(items) // 2:len(items) // 2] = items
except BaseException as error:
    print("caught", type(error).__name__)
