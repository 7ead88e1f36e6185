#: about: the name __builtins__ rebound in the program: names keep coming from the table that the program started with, import stays guarded
#: kind: security
#: tests: builtin:__import__ builtin:globals threat:10 threat:8
#: stdout:
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 import of 'os' is not allowed in this environment
#| 3 False
#| False
#| name 'open' is not defined

class Table(dict):
    def __getitem__(self, key): return "planted"
    def __missing__(self, key): return "planted"
    def get(self, key, default=None): return "planted"


original = __builtins__
for forged in (Table(), {}, {"len": "planted", "__import__": lambda *a: "planted"}, None, 5, "text", type(len), original.copy()):
    __builtins__ = forged
    try:
        print(len("abc"), end=" ")
        import os
        print("imported", os)
    except (ImportError, NameError) as refused:
        print(refused)
del __builtins__
print(len("abc"), "__builtins__" in globals())
type Alias = len
print("__builtins__" in globals())
try:
    print(open)
except NameError as refused:
    print(refused)
