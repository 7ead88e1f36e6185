#: about: comparing large equal dictionaries costs steps
#: kind: security
#: tests: builtin:dict threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    a = dict.fromkeys(range(10**5))
    b = dict.fromkeys(range(10**5))
    while True:
        a == b
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
