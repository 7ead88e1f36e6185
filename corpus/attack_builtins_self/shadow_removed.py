#: about: deleting a shadowing name reveals the guarded builtin, not another one
#: kind: security
#: tests: attribute:__globals__ builtin:vars builtin:type threat:2
#: stdout:
#| False
#| name 'vars' is not defined

vars = 1
del vars
type = 2
del type


def f():
    pass


print("__globals__" in vars(type(f)))
try:
    del vars
except NameError as missing:
    print(missing)
