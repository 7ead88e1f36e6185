#: about: what a module writes into __path__, __package__ and __file__ moves no look-up
#: kind: security
#: modules: lib
#: tests: threat:10
#: stdout:
#| ('of pkg.math', 'of pkg.os')
#| attempted relative import beyond top-level package
#| cannot import name 'path' from 'os' (lib/os.py)
#| cannot import name 'passwd' from partially initialized module 'pkg.relative' (most likely due to a circular import) (lib/pkg/relative.py)
#| ImportError cannot import name 'passwd' from 'plain' (/etc/passwd)
#| ModuleNotFoundError No module named 'plain.passwd'

import pkg.relative as r
import pkg

print(r.got)
print(r.above)
print(r.forged)
print(r.below)
for path in ["/etc"], ["/"], [".."], "/etc", None, 3, [], ("lib",):
    pkg.__path__ = path
    for name in "pkg.passwd", "pkg.plain", "pkg.canary", "pkg.hooks":
        try:
            print(name, __import__(name, fromlist=["x"]))
        except ImportError as e:
            if str(e) != f"No module named '{name}'":
                print(e)
import plain

plain.__file__ = "/etc/passwd"
plain.__path__ = ["/etc"]
for code in 1, 2:
    try:
        if code == 1:
            from plain import passwd
        else:
            import plain.passwd
    except ImportError as e:
        print(type(e).__name__, e)
