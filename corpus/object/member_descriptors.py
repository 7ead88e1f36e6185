#: about: Members and getsets of built-in types: their kinds, reprs and refusals
#: kind: language
#: profile: compat
#: stdout:
#| member_descriptor <member 'start' of 'range' objects> start range.start <class 'range'>
#| member_descriptor <member 'stop' of 'slice' objects> stop slice.stop <class 'slice'>
#| member_descriptor <member 'real' of 'complex' objects> real complex.real <class 'complex'>
#| getset_descriptor <attribute 'real' of 'int' objects> real int.real <class 'int'>
#| getset_descriptor <attribute 'imag' of 'float' objects> imag float.imag <class 'float'>
#| member_descriptor <member 'fget' of 'property' objects> fget property.fget <class 'property'>
#| member_descriptor <member '__doc__' of 'property' objects> __doc__ property.__doc__ <class 'property'>
#| getset_descriptor <attribute '__name__' of 'property' objects> __name__ property.__name__ <class 'property'>
#| member_descriptor <member '__base__' of 'type' objects> __base__ type.__base__ <class 'type'>
#| getset_descriptor <attribute '__name__' of 'type' objects> __name__ type.__name__ <class 'type'>
#| member_descriptor <member '__flags__' of 'type' objects> __flags__ type.__flags__ <class 'type'>
#| getset_descriptor <attribute 'args' of 'BaseException' objects> args BaseException.args <class 'BaseException'>
#| member_descriptor <member '__suppress_context__' of 'BaseException' objects> __suppress_context__ BaseException.__suppress_context__ <class 'BaseException'>
#| member_descriptor <member 'value' of 'StopIteration' objects> value StopIteration.value <class 'StopIteration'>
#| member_descriptor <member 'code' of 'SystemExit' objects> code SystemExit.code <class 'SystemExit'>
#| member_descriptor <member 'lineno' of 'SyntaxError' objects> lineno SyntaxError.lineno <class 'SyntaxError'>
#| member_descriptor <member 'errno' of 'OSError' objects> errno OSError.errno <class 'OSError'>
#| member_descriptor <member 'start' of 'UnicodeDecodeError' objects> start UnicodeDecodeError.start <class 'UnicodeDecodeError'>
#| member_descriptor <member '__wrapped__' of 'classmethod' objects> __wrapped__ classmethod.__wrapped__ <class 'classmethod'>
#| member_descriptor <member '__thisclass__' of 'super' objects> __thisclass__ super.__thisclass__ <class 'super'>
#| getset_descriptor <attribute 'obj' of 'memoryview' objects> obj memoryview.obj <class 'memoryview'>
#| member_descriptor <member '__args__' of 'types.GenericAlias' objects> __args__ GenericAlias.__args__ <class 'types.GenericAlias'>
#| member_descriptor <member '__args__' of 'typing.Union' objects> __args__ Union.__args__ <class 'typing.Union'>
#| getset_descriptor <attribute '__name__' of 'typing.Union' objects> __name__ Union.__name__ <class 'typing.Union'>
#| getset_descriptor <attribute '__name__' of 'builtin_function_or_method' objects> __name__ builtin_function_or_method.__name__ <class 'builtin_function_or_method'>
#| member_descriptor <member '__module__' of 'builtin_function_or_method' objects> __module__ builtin_function_or_method.__module__ <class 'builtin_function_or_method'>
#| member_descriptor <member '__objclass__' of 'method_descriptor' objects> __objclass__ method_descriptor.__objclass__ <class 'method_descriptor'>
#| member_descriptor <member '__name__' of 'getset_descriptor' objects> __name__ getset_descriptor.__name__ <class 'getset_descriptor'>
#| member_descriptor <member '__name__' of 'member_descriptor' objects> __name__ member_descriptor.__name__ <class 'member_descriptor'>
#| getset_descriptor <attribute '__class__' of 'object' objects> __class__ object.__class__ <class 'object'>
#| member_descriptor <member 'name' of 'NameError' objects> name NameError.name <class 'NameError'>
#| member_descriptor <member 'path' of 'ImportError' objects> path ImportError.path <class 'ImportError'>
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError attribute 'real' of 'int' objects is not writable
#| AttributeError attribute 'real' of 'float' objects is not writable
#| AttributeError attribute 'real' of 'int' objects is not writable
#| TypeError descriptor 'start' for 'range' objects doesn't apply to a 'int' object
#| <member 'start' of 'range' objects>
#| TypeError __get__(None, None) is invalid
#| TypeError __get__ expected at least 1 argument, got 0
#| TypeError __get__(None, None) is invalid
#| 3
#| AttributeError readonly attribute
#| TypeError descriptor 'start' for 'range' objects doesn't apply to a 'int' object
#| AttributeError readonly attribute
#| 3
#| TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#| AttributeError attribute 'real' of 'int' objects is not writable
#| TypeError descriptor 'real' for 'int' objects doesn't apply to a 'str' object
#| AttributeError attribute 'real' of 'int' objects is not writable
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| TypeError 'getset_descriptor' object is not callable
#| TypeError cannot create 'getset_descriptor' instances
#| TypeError cannot create 'member_descriptor' instances
#| <member 's' of 'C' objects> member_descriptor s C.s <class '__main__.C'> None <member '_C__private' of 'C' objects>
#| AttributeError 'C' object has no attribute 's'
#| AttributeError s
#| TypeError descriptor 's' for 'C' objects doesn't apply to a 'int' object
#| TypeError descriptor 's' for 'C' objects doesn't apply to a 'int' object
#| AttributeError s
#| True
#| AttributeError 'C' object has no attribute 'missing'
#| AttributeError 'C' object has no attribute 'missing' and no __dict__ for setting new attributes
#| AttributeError 'C' object has no attribute 'missing' and no __dict__ for setting new attributes

for t, name in ((range, "start"), (slice, "stop"), (complex, "real"), (int, "real"), (float, "imag"), (property, "fget"), (property, "__doc__"), (property, "__name__"), (type, "__base__"), (type, "__name__"), (type, "__flags__"),
                (BaseException, "args"), (BaseException, "__suppress_context__"), (StopIteration, "value"), (SystemExit, "code"), (SyntaxError, "lineno"), (OSError, "errno"), (UnicodeDecodeError, "start"),
                (classmethod, "__wrapped__"), (super, "__thisclass__"), (memoryview, "obj"), (type(list[int]), "__args__"), (type(int | str), "__args__"), (type(int | str), "__name__"),
                (type(len), "__name__"), (type(len), "__module__"), (type(str.upper), "__objclass__"), (type(int.real), "__name__"), (type(range.start), "__name__"), (object, "__class__"), (NameError, "name"), (ImportError, "path")):
    d = t.__dict__[name]
    print(type(d).__name__, d, d.__name__, d.__qualname__, d.__objclass__)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: setattr(range(1), "start", 5))
attempt(lambda: delattr(range(1), "start"))
attempt(lambda: setattr(1j, "real", 5))
attempt(lambda: setattr(1, "real", 5))
attempt(lambda: setattr(1.5, "real", 5))
attempt(lambda: delattr(1, "real"))
attempt(lambda: range.start.__get__(1))
attempt(lambda: range.start.__get__(None, range))
attempt(lambda: range.start.__get__(None))
attempt(lambda: range.start.__get__())
attempt(lambda: range.start.__get__(None, None))
attempt(lambda: range.start.__get__(range(3, 5)))
attempt(lambda: range.start.__set__(range(3, 5), 1))
attempt(lambda: range.start.__set__(3, 1))
attempt(lambda: range.start.__delete__(range(3)))
attempt(lambda: int.real.__get__(3))
attempt(lambda: int.real.__get__("a"))
attempt(lambda: int.real.__set__(3, 4))
attempt(lambda: int.real.__set__("a", 4))
attempt(lambda: int.real.__delete__(3))
attempt(lambda: setattr(int.real, "__name__", "x"))
attempt(lambda: setattr(range.start, "__name__", "x"))
attempt(lambda: int.real())
attempt(lambda: type(int.real)())
attempt(lambda: type(range.start)())
class C:
    __slots__ = ("s", "__private")
print(C.s, type(C.s).__name__, C.s.__name__, C.s.__qualname__, C.s.__objclass__, C.s.__doc__, C._C__private)
attempt(lambda: C().s)
attempt(lambda: delattr(C(), "s"))
attempt(lambda: C.s.__get__(1))
attempt(lambda: C.s.__set__(1, 2))
attempt(lambda: C.s.__delete__(C()))
attempt(lambda: C.s.__get__(None, C) is C.s)
attempt(lambda: C().missing)
attempt(lambda: setattr(C(), "missing", 1))
attempt(lambda: delattr(C(), "missing"))
