#: about: text inside generic aliases, unions and type parameters is a value, no code
#: kind: security
#: tests: builtin:type threat:11
#: stdout:
#| list['__import__("os")']
#| ("exit()",)
#| exit()

alias = list['__import__("os")']
print(alias)
print(str(dict["exit()",].__args__).replace("'", '"'))


def f[T: "exit()"]():
    pass


print(f.__type_params__[0].__bound__)
