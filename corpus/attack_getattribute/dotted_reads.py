#: about: each blocked name written with a dot is refused when it runs, not before
#: kind: security
#: tests: attribute:__base__ attribute:__bases__ attribute:__builtins__ attribute:__call__ attribute:__closure__ attribute:__code__ attribute:__delattr__ attribute:__dict__ attribute:__getattr__ attribute:__getattribute__ attribute:__getnewargs__ attribute:__getnewargs_ex__ attribute:__getstate__ attribute:__globals__ attribute:__import__ attribute:__loader__ attribute:__mro__ attribute:__reduce__ attribute:__reduce_ex__ attribute:__self__ attribute:__setattr__ attribute:__setstate__ attribute:__spec__ attribute:__subclasses__ attribute:__func__ threat:7
#: stdout:
#| runs
#| 25 25
#| __base__ __bases__ __builtins__ __call__ __closure__ __code__ __delattr__ __dict__ __func__ __getattr__ __getattribute__ __getnewargs__ __getnewargs_ex__ __getstate__ __globals__ __import__ __loader__ __mro__ __reduce__ __reduce_ex__ __self__ __setattr__ __setstate__ __spec__ __subclasses__

def f():
    pass


print("runs")
reads = [
    lambda: f.__base__, lambda: f.__bases__, lambda: f.__builtins__, lambda: f.__call__, lambda: f.__closure__,
    lambda: f.__code__, lambda: f.__delattr__, lambda: f.__dict__, lambda: f.__func__, lambda: f.__getattr__,
    lambda: f.__getattribute__, lambda: f.__getnewargs__, lambda: f.__getnewargs_ex__, lambda: f.__getstate__,
    lambda: f.__globals__, lambda: f.__import__, lambda: f.__loader__, lambda: f.__mro__, lambda: f.__reduce__,
    lambda: f.__reduce_ex__, lambda: f.__self__, lambda: f.__setattr__, lambda: f.__setstate__, lambda: f.__spec__,
    lambda: f.__subclasses__,
]
names = []
for read in reads:
    try:
        print(read())
    except AttributeError as refused:
        text = str(refused)
        if text.startswith("attribute access to ") and text.endswith(" is blocked in this environment"):
            names.append(text.split()[3].strip("'"))
print(len(names), len(set(names)))
if False:
    f.__globals__.f_back
print(*names)
