#: about: string.Template substitutes names and reads no attributes
#: kind: security
#: imports: string
#: tests: module:string threat:6
#: stdout:
#| value value
#| text.__globals__
#| ValueError
#| ${f.__globals__} $missing

import string


def f():
    pass


print(string.Template("$x ${x}").substitute(x="value"))
print(string.Template("$f.__globals__").substitute(f="text"))
try:
    print(string.Template("${f.__globals__}").substitute(f=f))
except ValueError:
    print("ValueError")
print(string.Template("${f.__globals__} $missing").safe_substitute(f="text"))
