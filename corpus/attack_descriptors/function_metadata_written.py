#: about: names and defaults of guest functions can be written; code and globals cannot
#: kind: security
#: tests: attribute:__code__ attribute:__globals__ attribute:__closure__ threat:2
#: stdout:
#| other (9,)
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment

def f(x=1):
    return x


f.__name__ = "other"
f.__defaults__ = (9,)
print(f.__name__, f.__defaults__)
for name in ("__code__", "__globals__", "__closure__"):
    try:
        setattr(f, name, None)
    except AttributeError as refused:
        print(refused)
