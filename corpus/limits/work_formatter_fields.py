#: about: a formatter of very many fields costs steps
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
    formatter = string.Formatter()
    text = "{0}" * 10**4
    while True:
        formatter.format(text, 1)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
