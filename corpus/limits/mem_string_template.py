#: about: a template whose placeholder stands for a long text many times is charged
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
    long = "x" * 10**6
    string.Template("$a" * 10**4).substitute(a=long)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
