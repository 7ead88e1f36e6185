#: about: repr of functions and their type
#: kind: language
#: stdout:
#| <function f True <class 'function'>
#| <function C.m True <class 'function'>
#| <function C.<lambda> True <class 'function'>
#| <function outer.<locals>.inner True <class 'function'>
#| <function <lambda> True <class 'function'>
#| <function <lambda>.<locals>.<lambda> True <class 'function'>
#| function builtins function True (code, globals, name=None, argdefs=None, closure=None,
#|          kwdefaults=None)
#| True True True
#| <function 

import_free = 1
def f(): pass
class C:
    def m(self): pass
    s = staticmethod(lambda: 0)
def outer():
    def inner(): pass
    return inner
for fn in (f, C.m, C.s, outer(), lambda: 0, (lambda: (lambda: 0))()):
    print(repr(fn).split(" at 0x")[0], str(fn) == repr(fn), type(fn))
print(type(f).__name__, type(f).__module__, type(f).__qualname__, type(f).__doc__ is not None, type(f).__text_signature__)
print(callable(f), isinstance(f, type(lambda: 0)), f.__class__ is type(f))
f.__qualname__ = ""
print(repr(f).split(" at 0x")[0])
