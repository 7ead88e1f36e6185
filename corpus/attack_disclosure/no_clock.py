#: about: nothing the guest can reach tells the time
#: kind: security
#: tests: builtin:__import__ threat:14
#: stdout:
#| {'ImportError'}

kinds = set()
for name in ("time", "datetime", "_datetime", "calendar", "sched", "timeit", "random", "secrets", "uuid", "tempfile", "_random", "resource"):
    try:
        __import__(name)
        kinds.add("imported " + name)
    except ImportError:
        kinds.add("ImportError")
print(kinds)
