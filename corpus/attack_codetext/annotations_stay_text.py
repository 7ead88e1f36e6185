#: about: annotations that are text stay text
#: kind: security
#: tests: builtin:type threat:11
#: stdout:
#| {'x': "__import__('os')", 'return': 'open("/etc/passwd").read()'}
#| {'field': 'exit()'}

def f(x: "__import__('os')") -> 'open("/etc/passwd").read()':
    pass


class C:
    field: "exit()"


print(f.__annotations__)
print(C.__annotations__)
