#: about: capwords of text that grows is charged
#: kind: security
#: imports: string
#: tests: module:string threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

import string


print("start")
try:
    text = "a b "
    while True:
        text = string.capwords(text + text)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
