#: about: templates that are joined with themselves are charged
#: kind: security
#: tests: threat:16
#: limits: steps=500000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    x = t"{1}"
    while True:
        x = x + x
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
