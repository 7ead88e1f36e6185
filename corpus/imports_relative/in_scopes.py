#: about: relative imports in functions and classes of a package
#: kind: language
#: modules: lib
#: stdout:
#| a.sibling a.b a.sibling a.sibling
#| attempted relative import beyond top-level package

from a.inner import load, Here

print(load("sibling"), load("b"), Here.sibling.value, Here.inherited)
try:
    load("beyond")
except ImportError as e:
    print(e)
