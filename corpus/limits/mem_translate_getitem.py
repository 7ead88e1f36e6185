#: about: a translation by an object that answers with long text is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Table:
        def __getitem__(self, key):
            return long


    long = "b" * 10**6
    ("a" * 10**5).translate(Table())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
