#: about: globals, locals and a level made up by the guest do not change what is allowed
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| {'refused'}

class Forged(dict):
    def get(self, key, default=None):
        return "os"

    def __getitem__(self, key):
        return "os"

    def __contains__(self, key):
        return True


SPACES = [
    {"__name__": "os", "__package__": "os"},
    {"__name__": "importlib.abc", "__package__": "importlib", "__path__": ["/usr/lib"]},
    {"__package__": "", "__spec__": None, "__name__": "posix"},
    {"__builtins__": {}},
    Forged(),
]
outcomes = set()
for space in SPACES:
    for level in (0, 1, 2):
        for name in ("os", "path", "sys", ""):
            try:
                __import__(name, space, space, ["system"], level)
                outcomes.add("imported")
            except (ImportError, ValueError, TypeError, KeyError):
                outcomes.add("refused")
print(outcomes)
