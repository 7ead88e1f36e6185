#: about: unions that grow by one type at a time cost steps for each comparison
#: kind: security
#: tests: threat:16
#: limits: steps=20000000 memory=20000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    union = int | str
    while True:
        union = union | type("C", (), {})
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
