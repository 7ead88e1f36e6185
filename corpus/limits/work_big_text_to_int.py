#: about: reading long hexadecimal text costs steps
#: kind: security
#: tests: builtin:int threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    text = "f" * 10**6
    while True:
        int(text, 16)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
