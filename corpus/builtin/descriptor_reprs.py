#: about: repr of every kind of built-in callable and descriptor
#: kind: language
#: profile: compat
#: stdout:
#| <slot wrapper '__add__' of 'int' objects> wrapper_descriptor
#| <slot wrapper '__init__' of 'object' objects> wrapper_descriptor
#| <method 'join' of 'str' objects> method_descriptor
#| <method 'get' of 'dict' objects> method_descriptor
#| <method 'fromkeys' of 'dict' objects> classmethod_descriptor
#| <attribute 'real' of 'int' objects> getset_descriptor
#| <member 'start' of 'range' objects> member_descriptor
#| <attribute '__name__' of 'type' objects> getset_descriptor
#| <attribute '__mro__' of 'type' objects> getset_descriptor
#| <member 'a' of 'S' objects> member_descriptor
#| <attribute '__dict__' of 'D' objects> getset_descriptor
#| <attribute '__weakref__' of 'D' objects> getset_descriptor
#| <attribute 'args' of 'BaseException' objects> getset_descriptor
#| <member '__suppress_context__' of 'BaseException' objects> member_descriptor
#| <built-in function len> builtin_function_or_method
#| <built-in function print> builtin_function_or_method
#| <member 'fget' of 'property' objects> member_descriptor
#| <method 'getter' of 'property' objects> method_descriptor
#| None NoneType
#| <slot wrapper '__hash__' of 'object' objects> wrapper_descriptor
#| <slot wrapper '__call__' of 'type' objects> wrapper_descriptor
#| <built-in method fromhex of type object builtin_function_or_method
#| <built-in method maketrans of type object builtin_function_or_method
#| <member 'real' of 'complex' objects> member_descriptor
#| <method-wrapper '__add__' of int method-wrapper
#| <built-in method append of list builtin_function_or_method
#| <built-in method join of str builtin_function_or_method
#| <bound method S.f of <__main__.S method
#| <built-in method keys of dict builtin_function_or_method
#| <method 'mro' of 'type' method_descriptor
#| <built-in method mro of type builtin_function_or_method
#| <method-wrapper '__len__' of list method-wrapper
#| <method-wrapper '__repr__' of method-wrapper
#| <method-wrapper '__init__' of S method-wrapper
#| <method-wrapper '__call__' of builtin_function_or_method method-wrapper
#| <built-in method __new__ of type builtin_function_or_method
#| <built-in method __new__ of type builtin_function_or_method

class S:
    __slots__ = ("a",)
    def f(self): pass
class D: pass
for v in (int.__add__, object.__init__, str.join, dict.get, vars(dict)["fromkeys"], int.real, range.start, type.__dict__["__name__"], type.__dict__["__mro__"], S.a, D.__dict__["__dict__"], D.__dict__["__weakref__"],
          BaseException.args, BaseException.__dict__["__suppress_context__"], len, print, property.fget, property.getter, list.__hash__, object.__hash__, type.__call__, float.fromhex, str.maketrans, complex.real):
    print(repr(v).split(" at 0x")[0], type(v).__name__)
for v in ((1).__add__, [].append, "".join, S().f, {}.keys, type.mro, int.mro, [].__len__, object().__repr__, S().__init__, len.__call__, object.__new__, int.__new__):
    print(repr(v).split(" at 0x")[0].split(" object")[0], type(v).__name__)
