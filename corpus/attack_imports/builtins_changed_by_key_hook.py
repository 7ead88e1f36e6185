#: about: keys put into the table of builtins whose equality changes the table meanwhile
#: kind: security
#: tests: threat:9 threat:10
#: stdout:
#| found
#| None
#| False
#| name 'open' is not defined

class Key(str):
    def __hash__(self): return hash("missing_name")
    def __eq__(self, other):
        changes.append(1)
        __builtins__.pop("abs", None)
        return False


changes = []
__builtins__[Key("missing_name")] = "found"
for attempt in (lambda: missing_name, lambda: __builtins__.get("missing_name"), lambda: "missing_name" in __builtins__):
    try:
        print(attempt())
    except NameError as refused:
        print(refused)
try:
    print(open)
except NameError as refused:
    print(refused)
