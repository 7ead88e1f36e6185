#: about: reverse iterators that are kept are charged, and so is what a list takes from one
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| 100000

source = [0] * 100000
print(len(list(reversed(source))))
kept = []
try:
    while True:
        kept.extend(reversed(source))
except BaseException as error:
    print("caught", type(error).__name__)
