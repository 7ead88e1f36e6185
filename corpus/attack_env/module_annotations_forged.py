#: about: the module's own __annotations__ and __annotate__ forged in the program's namespace
#: kind: security
#: tests: builtin:globals threat:7 threat:11
#: stdout:
#| {} 1
#| 2
#| 3 5
#| name '__annotations__' is not defined

class Hooked(dict):
    def __setitem__(self, key, value): print("set", key)
    def __getitem__(self, key): return "got"


__annotations__ = Hooked()
x: "__import__('os')" = 1
print(dict(__annotations__), x)
globals()["__annotate__"] = lambda fmt: {"open": fmt}
y: undefined_name = 2
print(y)
__annotations__ = 5
z: int = 3
print(z, __annotations__)
del __annotations__
try:
    print(__annotations__)
except NameError as refused:
    print(refused)
