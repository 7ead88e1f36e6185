#: about: walking __cause__ and __context__ by hand to write a report
#: kind: language
#: stdout:
#| {'a': 1, 'b': 2}
#| LoadError: cannot load bad
#|   caused by
#|     ConfigError: bad entry 'b = x'
#|       note: in source bad
#|       caused by
#|         ValueError: invalid literal for int() with base 10: ' x'
#| LoadError: cannot load worse
#|   caused by
#|     ConfigError: bad entry 'b'
#|       note: in source worse
#|       caused by
#|         ValueError: not enough values to unpack (expected 2, got 1)
#| LoadError: no source none
#|   while handling
#|     KeyError: 'none'

class ConfigError(Exception): pass
class LoadError(Exception): pass

def parse(text):
    out = {}
    for line in text.split(";"):
        try:
            key, value = line.split("=")
            out[key.strip()] = int(value)
        except ValueError as error:
            raise ConfigError(f"bad entry {line.strip()!r}") from error
    return out

def load(name, sources):
    try:
        return parse(sources[name])
    except KeyError:
        raise LoadError(f"no source {name}")
    except ConfigError as error:
        error.add_note(f"in source {name}")
        raise LoadError(f"cannot load {name}") from error

def report(error, indent=0):
    print(" " * indent + f"{type(error).__name__}: {error}")
    for note in getattr(error, "__notes__", ()): print(" " * indent + "  note:", note)
    if error.__cause__ is not None:
        print(" " * indent + "  caused by")
        report(error.__cause__, indent + 4)
    elif error.__context__ is not None and not error.__suppress_context__:
        print(" " * indent + "  while handling")
        report(error.__context__, indent + 4)

sources = {"good": "a = 1; b = 2", "bad": "a = 1; b = x", "worse": "a = 1; b"}
for name in ("good", "bad", "worse", "none"):
    try: print(load(name, sources))
    except LoadError as error: report(error)
