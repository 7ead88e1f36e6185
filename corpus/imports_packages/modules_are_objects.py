#: about: modules as values: types, equality, attributes by name
#: kind: language
#: modules: lib
#: stdout:
#| pkg runs as pkg package pkg file lib/pkg/__init__.py path ['lib/pkg']
#| module builtins True True True
#| 2 True False
#| 1 default True
#| 1 True
#| 'module' object is not callable
#| 'module' object is not subscriptable
#| object of type 'module' has no len()
#| unsupported operand type(s) for +: 'module' and 'int'
#| '<' not supported between instances of 'module' and 'module'
#| 'module' object is not iterable
#| <module 'new'> its doc None
#| <module 'sub'> sub sub 1 True

import plain
import pkg as package

M = type(plain)
print(M.__name__, M.__module__, isinstance(package, M), plain == plain, plain != package)
print(len({plain, package, plain}), bool(plain), callable(plain))
print(getattr(plain, "value"), getattr(plain, "nothing", "default"), hasattr(plain, "Thing"))
setattr(plain, "not an identifier", 1)
print(getattr(plain, "not an identifier"), "not an identifier" in vars(plain))
for f in (lambda: plain(), lambda: plain[0], lambda: len(plain), lambda: plain + 1, lambda: plain < package, lambda: iter(plain)):
    try:
        f()
    except TypeError as e:
        print(e)
new = M("new", "its doc")
print(new, new.__doc__, new.__package__)


class Sub(M):
    kind = "sub"

    def method(self):
        return self.__name__


s = Sub("sub")
s.x = 1
print(s, s.kind, s.method(), s.x, isinstance(s, M))
