#: about: whatever the guest sees as its table of builtins, writing to it brings in no module and no function
#: kind: security
#: tests: builtin:__import__ builtin:globals threat:10
#: stdout:
#| []
#| True
#| open NameError
#| eval NameError
#| exec NameError
#| compile NameError

def forged(*arguments):
    return "forged"


table = globals().get("__builtins__", {})
names = set(table) if isinstance(table, dict) else set(vars(table))
print(sorted(names & {"open", "eval", "exec", "compile", "input", "breakpoint", "help", "copyright", "license"}))
if isinstance(table, dict):
    try:
        table["__import__"] = forged
    except TypeError:
        pass
try:
    import os
    print(os == "forged")
except ImportError:
    print(True)
for name in ("open", "eval", "exec", "compile"):
    try:
        print(name, {"open": lambda: open, "eval": lambda: eval, "exec": lambda: exec, "compile": lambda: compile}[name]())
    except NameError:
        print(name, "NameError")
