#: about: __mro__, __base__ and __bases__ of classes
#: kind: language
#: profile: compat
#: stdout:
#| <class 'list'> True True
#| None () (<class 'object'>,) (<class 'object'>,) <class 'int'> (<class 'bool'>, <class 'int'>, <class 'object'>)
#| AttributeError: attribute '__mro__' of 'type' objects is not writable
#| AttributeError: attribute '__mro__' of 'type' objects is not writable
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| TypeError: cannot delete '__bases__' attribute of immutable type 'C'
#| AttributeError: 'C' object has no attribute '__mro__'
#| AttributeError: 'C' object has no attribute '__bases__'
#| AttributeError: 'A' object has no attribute '__base__'
#| TypeError: cannot set '__bases__' attribute of immutable type 'int'
#| TypeError: cannot set '__bases__' attribute of immutable type 'object'
#| <class 'getset_descriptor'> <class 'getset_descriptor'> <class 'member_descriptor'>
#| ['bool', 'int', 'object'] ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException', 'object'] ['list_iterator', 'object']

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: pass
class B(A): pass
class C(B, list): pass
print(C.__base__, C.__bases__ == (B, list), C.__mro__ == (C, B, A, list, object))
print(object.__base__, object.__bases__, object.__mro__, type.__bases__, bool.__base__, bool.__mro__)
show(lambda: setattr(C, "__mro__", ()))
show(lambda: delattr(C, "__mro__"))
show(lambda: setattr(C, "__base__", A))
show(lambda: delattr(C, "__base__"))
show(lambda: delattr(C, "__bases__"))
show(lambda: C().__mro__)
show(lambda: C().__bases__)
show(lambda: A().__base__)
show(lambda: setattr(int, "__bases__", (object,)))
show(lambda: setattr(object, "__bases__", ()))
print(type(type.__dict__["__mro__"]), type(type.__dict__["__bases__"]), type(type.__dict__["__base__"]))
print([c.__name__ for c in type(True).__mro__], [c.__name__ for c in ZeroDivisionError.__mro__], [c.__name__ for c in type(iter([])).__mro__])
