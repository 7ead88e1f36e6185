#: about: the same under compat
#: kind: security
#: profile: compat
#: imports: math string
#: tests: threat:14 threat:21
#: stdout:
#| [] True

import math, string

WORDS = ("canary.txt", b"canary.txt", "PYNTERP_CANARY", "PYNTERP_CANARY_FILE", "/proc/self/environ", "./canary.txt", "file:canary.txt")
SKIP = ("input", "exit", "quit", "breakpoint", "help", "print")
found = []


def look(where, value, depth=0):
    if isinstance(value, (str, bytes, bytearray)):
        text = value if isinstance(value, str) else bytes(value).decode("latin-1")
        if "canary-" in text:
            found.append(where)
    elif depth < 3 and isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            look(where, item, depth + 1)
    elif depth < 3 and isinstance(value, dict):
        look(where, list(value.items()), depth + 1)


def reach(where, value):
    look(where, value)
    if not callable(value):
        return
    for word in WORDS:
        for args in ((word,), (word, "r"), ("canary.txt", word), ([word],)):
            try:
                look(where, value(*args))
            except Exception as e:
                look(where, e.args)


builtins = globals()["__builtins__"]
names = sorted(builtins if isinstance(builtins, dict) else dir(builtins))
tried = 0
for name in names:
    if name not in SKIP:
        reach(name, builtins[name] if isinstance(builtins, dict) else getattr(builtins, name))
        tried += 1
for module in (math, string):
    for name in dir(module):
        if not name.startswith("__"):
            reach(name, getattr(module, name))
            tried += 1
for value in ("canary.txt", b"canary.txt", 1, 1.5, [], {}, (), set(), range(3), math, string, len, None, iter([]), reach):
    for name in dir(value):
        try:
            reach(name, getattr(value, name))
            tried += 1
        except AttributeError:
            pass
print(found, tried > 400)
