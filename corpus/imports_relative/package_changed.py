#: about: what __package__ says decides where a relative import starts
#: kind: language
#: modules: lib
#: stdout:
#| a.b
#| ModuleNotFoundError: No module named 'other'
#| ImportError: attempted relative import with no known parent package
#| TypeError: package must be a string

import a.changed as c

print(c.moved)
print(c.error)
print(c.error2)
print(c.error3)
