#: about: iterators over iterators made without end are charged
#: kind: security
#: tests: builtin:enumerate threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    kept = []
    while True:
        kept.append(enumerate(zip(map(int, filter(None, reversed([]))))))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
