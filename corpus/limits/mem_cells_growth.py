#: about: cells made without end are charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    def make(x):
        return lambda: x


    kept = []
    while True:
        kept.append(make(len(kept)))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
