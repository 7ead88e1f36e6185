#: about: capitalising long text costs steps
#: kind: security
#: imports: string
#: tests: module:string threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

import string


print("start")
try:
    text = "a " * 10**5
    while True:
        string.capwords(text)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
