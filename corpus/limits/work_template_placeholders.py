#: about: a template of very many placeholders costs steps
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
    template = string.Template("$a " * 10**4)
    while True:
        template.substitute(a="")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
