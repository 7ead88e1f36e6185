#: about: writing through globals changes the program's own names, and no builtin for anyone else
#: kind: security
#: tests: builtin:globals builtin:len threat:8
#: stdout:
#| 5
#| own len
#| 3
#| import of 'os' is not allowed in this environment

globals()["fresh"] = 5
print(fresh)
globals()["len"] = lambda value: "own len"
print(len("abc"))
del globals()["len"]
print(len("abc"))
globals()["__import__"] = lambda *arguments: "own importer"
try:
    import os
    print("imported", os)
except ImportError as refused:
    print(refused)
