#: about: errors of modules name files from the module folder on, never the host's folders
#: kind: security
#: modules: lib
#: tests: threat:10
#: stdout:
#| SyntaxError invalid syntax (broken.py, line 2) lib/broken.py None
#| 19
#| ValueError no None None
#| 19
#| ModuleNotFoundError No module named 'missing' None None
#| 19
#| ModuleNotFoundError No module named 'pkg.missing' None None
#| 19
#| lib/plain.py lib/pkg/__init__.py lib/pkg/math.py <module 'plain' from 'lib/plain.py'> <module 'pkg' from 'lib/pkg/__init__.py'>
#| cannot import name 'nothing' from 'plain' (lib/plain.py) lib/plain.py

for name in "broken", "raising", "missing", "pkg.missing":
    try:
        __import__(name)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "filename", None), getattr(e, "path", None))
        tb = e.__traceback__
        print(tb.tb_lineno)
import plain, pkg.math

print(plain.__file__, pkg.__file__, pkg.math.__file__, plain, pkg)
try:
    from plain import nothing
except ImportError as e:
    print(e, e.path)
