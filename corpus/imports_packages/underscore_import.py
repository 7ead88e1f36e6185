#: about: __import__ with its arguments: what it returns, and what it refuses
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| pkg.sub runs
#| pkg.sub.leaf runs as pkg.sub.leaf package pkg.sub file lib/pkg/sub/leaf.py
#| pkg
#| pkg.sub.leaf
#| two
#| pkg.sub
#| pkg
#| pkg
#| ('',) ValueError 'Empty module name'
#| (3,) TypeError 'module name must be a string'
#| (None,) TypeError 'module name must be a string'
#| (b'pkg',) TypeError 'module name must be a string'
#| ('pkg', 1, 2, 3, 4, 5) TypeError '__import__() takes at most 5 arguments (6 given)'
#| ('pkg', None, None, (), -1) ValueError 'level must be >= 0'
#| ('pkg', None, None, (3,)) TypeError "Item in ``from list'' must be str, not int"
#| ('pkg', None, None, 3) TypeError "'int' object is not iterable"
#| ('pkg', None, None, (), '1') TypeError "'str' object cannot be interpreted as an integer"
#| ('pkg', None, None, (), 1180591620717411303424) OverflowError 'Python int too large to convert to C int'
#| ('pkg.',) ModuleNotFoundError "No module named 'pkg.'"
#| ('nothing\x00',) ModuleNotFoundError "No module named 'nothing\\x00'"
#| ('pkg.no\x00thing',) ModuleNotFoundError "No module named 'pkg.no\\x00thing'"
#| ('pkg/sub',) ModuleNotFoundError "No module named 'pkg/sub'"
#| ('\ud800',) ModuleNotFoundError "No module named '\\ud800'"
#| True True

import pkg

print(__import__("pkg.sub.leaf").__name__)
print(__import__("pkg.sub.leaf", fromlist=["name"]).__name__)
print(__import__("pkg", fromlist=["two"]).two.name)
print(__import__("pkg.sub", None, None, ("",)).__name__)
print(__import__("pkg.sub", fromlist="").__name__)
print(__import__(name="pkg", globals={}, locals=[], fromlist=(), level=0).__name__)
for args in (
    ("",), (3,), (None,), (b"pkg",), ("pkg", 1, 2, 3, 4, 5), ("pkg", None, None, (), -1), ("pkg", None, None, (3,)),
    ("pkg", None, None, 3), ("pkg", None, None, (), "1"), ("pkg", None, None, (), 2**70), ("pkg.",),
    ("nothing\x00",), ("pkg.no\x00thing",), ("pkg/sub",), ("\ud800",),
):
    try:
        m = __import__(*args)
    except Exception as e:
        print(args, type(e).__name__, ascii(str(e)))
    else:
        print(args, m.__name__)


class S(str):
    pass


print(__import__(S("pkg")) is pkg, __import__("pkg", None, None, [S("two")]) is pkg)
