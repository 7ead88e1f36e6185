#: about: vars of types, functions, modules and instances shows no blocked name
#: kind: security
#: imports: math
#: tests: builtin:vars attribute:__dict__ attribute:__mro__ attribute:__subclasses__ attribute:__globals__ attribute:__code__ attribute:__self__ attribute:__loader__ attribute:__reduce__ threat:7
#: stdout:
#| {'value': 2} True True True
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| TypeError

import math

BLOCKED = set("""
__base__ __bases__ __builtins__ __call__ __closure__ __code__ __delattr__ __dict__ __func__ __getattr__
__getattribute__ __getnewargs__ __getnewargs_ex__ __getstate__ __globals__ __import__ __loader__ __mro__
__reduce__ __reduce_ex__ __self__ __self_class__ __setattr__ __setstate__ __spec__ __subclasses__
__thisclass__ ag_await ag_code ag_frame cr_await cr_code cr_frame cr_origin f_back f_builtins f_code
f_generator f_globals f_locals f_trace gi_code gi_frame gi_yieldfrom tb_frame tb_next
""".split())


class Thing:
    __globals__ = 1

    def __call__(self):
        return self

    def __setattr__(self, name, value):
        pass

    def method(self):
        yield


def function():
    pass


class Plain:
    def __init__(self):
        self.value = 2


async def coroutine():
    pass


try:
    raise ValueError
except ValueError as error:
    trace = error.__traceback__

task = coroutine()
owners = [
    Plain(), Plain, Thing, object, type, super, str, dict, property, staticmethod, classmethod, math, function,
    type(function), type(len), type([].append), type(Plain().value), type(trace), type(task),
    type(Thing.method(None)), type(math), BaseException,
]
for owner in owners:
    shown = sorted(BLOCKED & set(vars(owner)))
    if shown:
        print(owner, shown)
print(vars(Plain()), "method" in vars(Thing), "join" in vars(str), "pi" in vars(math))
task.close()
for owner in (1, "text", [], None, trace, len):
    try:
        vars(owner)
        print("answered")
    except TypeError:
        print("TypeError")
