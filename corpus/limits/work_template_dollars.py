#: about: a template of dollar signs only costs steps
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
    template = string.Template("$" * 10**5)
    while True:
        template.safe_substitute()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
