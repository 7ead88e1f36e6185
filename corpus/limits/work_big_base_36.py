#: about: reading long text in base 36 costs steps
#: kind: security
#: tests: builtin:int threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "z" * 4000
    while True:
        int(text, 36)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
