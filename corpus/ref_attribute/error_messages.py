#: about: AttributeError texts for every kind of object
#: kind: language
#: stdout:
#| 'A' object has no attribute 'nope' | nope
#|   del: AttributeError 'A' object has no attribute 'nope2'
#| type object 'A' has no attribute 'nope' | nope
#|   del: AttributeError type object 'A' has no attribute 'nope2'
#| 'function' object has no attribute 'nope' | nope
#|   del: AttributeError 'function' object has no attribute 'nope2'
#| 'function' object has no attribute 'nope' | nope
#|   set: AttributeError 'method' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'method' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'function' object has no attribute 'nope' | nope
#|   set: AttributeError 'method' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'method' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'int' object has no attribute 'nope' | nope
#|   set: AttributeError 'int' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'int' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'float' object has no attribute 'nope' | nope
#|   set: AttributeError 'float' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'float' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'complex' object has no attribute 'nope' | nope
#|   set: AttributeError 'complex' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'complex' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'str' object has no attribute 'nope' | nope
#|   set: AttributeError 'str' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'str' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'bytes' object has no attribute 'nope' | nope
#|   set: AttributeError 'bytes' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'bytes' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'NoneType' object has no attribute 'nope' | nope
#|   set: AttributeError 'NoneType' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'NoneType' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'bool' object has no attribute 'nope' | nope
#|   set: AttributeError 'bool' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'bool' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'ellipsis' object has no attribute 'nope' | nope
#|   set: AttributeError 'ellipsis' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'ellipsis' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'NotImplementedType' object has no attribute 'nope' | nope
#|   set: AttributeError 'NotImplementedType' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'NotImplementedType' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'tuple' object has no attribute 'nope' | nope
#|   set: AttributeError 'tuple' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'tuple' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'list' object has no attribute 'nope' | nope
#|   set: AttributeError 'list' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'list' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'dict' object has no attribute 'nope' | nope
#|   set: AttributeError 'dict' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'dict' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'set' object has no attribute 'nope' | nope
#|   set: AttributeError 'set' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'set' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'frozenset' object has no attribute 'nope' | nope
#|   set: AttributeError 'frozenset' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'frozenset' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'range' object has no attribute 'nope' | nope
#|   set: AttributeError 'range' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'range' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'slice' object has no attribute 'nope' | nope
#|   set: AttributeError 'slice' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'slice' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'builtin_function_or_method' object has no attribute 'nope' | nope
#|   set: AttributeError 'builtin_function_or_method' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'builtin_function_or_method' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'builtin_function_or_method' object has no attribute 'nope' | nope
#|   set: AttributeError 'builtin_function_or_method' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'builtin_function_or_method' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'method_descriptor' object has no attribute 'nope' | nope
#|   set: AttributeError 'method_descriptor' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'method_descriptor' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'generator' object has no attribute 'nope' | nope
#|   set: AttributeError 'generator' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'generator' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'list_iterator' object has no attribute 'nope' | nope
#|   set: AttributeError 'list_iterator' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'list_iterator' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| type object 'type' has no attribute 'nope' | nope
#|   set: TypeError cannot set 'nope' attribute of immutable type 'type'
#|   del: TypeError cannot set 'nope2' attribute of immutable type 'type'
#| type object 'object' has no attribute 'nope' | nope
#|   set: TypeError cannot set 'nope' attribute of immutable type 'object'
#|   del: TypeError cannot set 'nope2' attribute of immutable type 'object'
#| type object 'int' has no attribute 'nope' | nope
#|   set: TypeError cannot set 'nope' attribute of immutable type 'int'
#|   del: TypeError cannot set 'nope2' attribute of immutable type 'int'
#| 'super' object has no attribute 'nope' | nope
#|   set: AttributeError 'super' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'super' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'property' object has no attribute 'nope' | nope
#|   set: AttributeError 'property' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'property' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'classmethod' object has no attribute 'nope' | nope
#|   del: AttributeError 'classmethod' object has no attribute 'nope2'
#| 'staticmethod' object has no attribute 'nope' | nope
#|   del: AttributeError 'staticmethod' object has no attribute 'nope2'
#| 'ValueError' object has no attribute 'nope' | nope
#|   del: AttributeError 'ValueError' object has no attribute 'nope2'
#| type object 'list' has no attribute 'nope' | nope
#|   set: AttributeError 'types.GenericAlias' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'types.GenericAlias' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'typing.Union' object has no attribute 'nope' | nope
#|   set: AttributeError 'typing.Union' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'typing.Union' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'memoryview' object has no attribute 'nope' | nope
#|   set: AttributeError 'memoryview' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'memoryview' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'bytearray' object has no attribute 'nope' | nope
#|   set: AttributeError 'bytearray' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'bytearray' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'dict_keys' object has no attribute 'nope' | nope
#|   set: AttributeError 'dict_keys' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'dict_keys' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'enumerate' object has no attribute 'nope' | nope
#|   set: AttributeError 'enumerate' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'enumerate' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'zip' object has no attribute 'nope' | nope
#|   set: AttributeError 'zip' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'zip' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'map' object has no attribute 'nope' | nope
#|   set: AttributeError 'map' object has no attribute 'nope' and no __dict__ for setting new attributes
#|   del: AttributeError 'map' object has no attribute 'nope2' and no __dict__ for setting new attributes
#| 'function' object has no attribute 'nope' | nope
#|   del: AttributeError 'function' object has no attribute 'nope2'
#| AttributeError: property 'ro' of 'A' object has no setter
#| AttributeError: property 'ro' of 'A' object has no deleter
#| AttributeError: 'A' object has no attribute 'missing_inside'
#| TypeError: setattr expected 3 arguments, got 2
#| TypeError: getattr expected at least 2 arguments, got 1
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'bytes'
#| AttributeError: 'A' object has no attribute ''
#| AttributeError: 'A' object has no attribute 'with space'
#| AttributeError: 'A' object has no attribute 'new
#| line'
#| 3 {'with space': 3}
#| 'WithUnd' object has no attribute 'blach' blach WithUnd
#| 'WithUnd' object has no attribute 'bLah' bLah WithUnd
#| 'WithUnd' object has no attribute 'zzzzz' zzzzz WithUnd
#| 'WithUnd' object has no attribute 'blah_' blah_ WithUnd
#| 'WithUnd' object has no attribute 'Blah' Blah WithUnd

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    klass = 1
    @property
    def ro(self): return 1
    @property
    def bad(self): return self.missing_inside
    def m(self): pass
    @classmethod
    def c(cls): pass
def f(): pass
def gen(): yield
a = A()
objs = [a, A, f, a.m, A.c, 1, 1.5, 1j, "s", b"b", None, True, ..., NotImplemented, (), [], {}, set(), frozenset(), range(3), slice(1), len, [].append, str.join, gen(), iter([]), type, object, int, super(A, a), property(), classmethod(f), staticmethod(f), ValueError("x"), list[int], int | str, memoryview(b"a"), bytearray(), {}.keys(), enumerate([]), zip(), map(f, []), lambda: 0]
for o in objs:
    try: o.nope
    except AttributeError as e: print(e, "|", e.name)
    try: o.nope = 1
    except (AttributeError, TypeError) as e: print("  set:", type(e).__name__, e)
    else: del o.nope
    try: del o.nope2
    except (AttributeError, TypeError) as e: print("  del:", type(e).__name__, e)
attempt(setattr, a, "ro", 1)
attempt(delattr, a, "ro")
attempt(lambda: a.bad)
attempt(setattr, a, "klass2")
attempt(getattr, a)
attempt(getattr, a, 1)
attempt(getattr, a, 1, 2)
attempt(hasattr, a, 1)
attempt(setattr, a, 1, 2)
attempt(delattr, a, b"x")
attempt(getattr, a, "")
attempt(getattr, a, "with space")
attempt(getattr, a, "new\nline")
setattr(a, "with space", 3)
print(getattr(a, "with space"), vars(a))
class WithUnd:
    blah = 1
    bluh = 2
for name in ("blach", "bLah", "zzzzz", "blah_", "Blah"):
    try: getattr(WithUnd(), name)
    except AttributeError as e: print(e, e.name, type(e.obj).__name__)
