#: about: type(x) of values of every built-in kind, and its refusals
#: kind: language
#: profile: compat
#: stdout:
#| <class 'int'>
#| <class 'bool'>
#| <class 'float'>
#| <class 'complex'>
#| <class 'str'>
#| <class 'bytes'>
#| <class 'bytearray'>
#| <class 'memoryview'>
#| <class 'tuple'>
#| <class 'list'>
#| <class 'dict'>
#| <class 'set'>
#| <class 'frozenset'>
#| <class 'range'>
#| <class 'slice'>
#| <class 'NoneType'>
#| <class 'ellipsis'>
#| <class 'NotImplementedType'>
#| <class 'object'>
#| <class '__main__.C'>
#| <class 'type'>
#| <class '__main__.M'>
#| <class 'type'>
#| <class 'type'>
#| <class 'function'>
#| <class 'generator'>
#| <class 'builtin_function_or_method'>
#| <class 'builtin_function_or_method'>
#| <class 'method-wrapper'>
#| <class 'wrapper_descriptor'>
#| <class 'method_descriptor'>
#| <class 'getset_descriptor'>
#| <class 'builtin_function_or_method'>
#| <class 'classmethod_descriptor'>
#| <class 'list_iterator'>
#| <class 'property'>
#| <class 'classmethod'>
#| <class 'staticmethod'>
#| <class 'super'>
#| <class 'types.GenericAlias'>
#| <class 'typing.Union'>
#| <class 'ValueError'>
#| <class 'mappingproxy'>
#| True
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes no keyword arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type.__new__() takes exactly 3 arguments (1 given)
#| TypeError: type.__new__() takes exactly 3 arguments (0 given)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
class M(type): pass
class D(metaclass=M): pass
def f(): yield
for v in (1, True, 1.5, 1j, "a", b"a", bytearray(), memoryview(b""), (), [], {}, set(), frozenset(), range(3), slice(1), None, Ellipsis, NotImplemented,
          object(), C(), C, D, M, type, f, f(), len, [].append, C().__init__, object.__init__, str.upper, int.real, dict.fromkeys, vars(dict)["fromkeys"],
          iter([]), property(), classmethod(f), staticmethod(f), super(C, C()), list[int], int | str, ValueError(), vars(int)):
    print(type(v))
show(lambda: type(type(1)) is type)
show(lambda: type())
show(lambda: type(1, 2))
show(lambda: type(1, 2, 3, 4))
show(lambda: type(object=1))
show(lambda: type(1, a=2))
show(lambda: type("a", ()))
show(lambda: M(1))
show(lambda: M())
