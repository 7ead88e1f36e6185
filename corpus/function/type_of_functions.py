#: about: the types of functions, methods, wrappers and descriptors: names, and that none can be made or extended
#: kind: language
#: profile: compat
#: stdout:
#| function <class 'function'> function function builtins ['function', 'object']
#| TypeError type 'function' is not an acceptable base type
#| method <class 'method'> method method builtins ['method', 'object']
#| TypeError type 'method' is not an acceptable base type
#| TypeError method expected 2 arguments, got 0
#| TypeError method expected 2 arguments, got 4
#| TypeError method() takes no keyword arguments
#| builtin <class 'builtin_function_or_method'> builtin_function_or_method builtin_function_or_method builtins ['builtin_function_or_method', 'object']
#| TypeError type 'builtin_function_or_method' is not an acceptable base type
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError cannot create 'builtin_function_or_method' instances
#| bound builtin <class 'builtin_function_or_method'> builtin_function_or_method builtin_function_or_method builtins ['builtin_function_or_method', 'object']
#| TypeError type 'builtin_function_or_method' is not an acceptable base type
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError cannot create 'builtin_function_or_method' instances
#| method descriptor <class 'method_descriptor'> method_descriptor method_descriptor builtins ['method_descriptor', 'object']
#| TypeError type 'method_descriptor' is not an acceptable base type
#| TypeError cannot create 'method_descriptor' instances
#| TypeError cannot create 'method_descriptor' instances
#| TypeError cannot create 'method_descriptor' instances
#| class method descriptor <class 'classmethod_descriptor'> classmethod_descriptor classmethod_descriptor builtins ['classmethod_descriptor', 'object']
#| TypeError type 'classmethod_descriptor' is not an acceptable base type
#| TypeError cannot create 'classmethod_descriptor' instances
#| TypeError cannot create 'classmethod_descriptor' instances
#| TypeError cannot create 'classmethod_descriptor' instances
#| slot wrapper <class 'wrapper_descriptor'> wrapper_descriptor wrapper_descriptor builtins ['wrapper_descriptor', 'object']
#| TypeError type 'wrapper_descriptor' is not an acceptable base type
#| TypeError cannot create 'wrapper_descriptor' instances
#| TypeError cannot create 'wrapper_descriptor' instances
#| TypeError cannot create 'wrapper_descriptor' instances
#| method wrapper <class 'method-wrapper'> method-wrapper method-wrapper builtins ['method-wrapper', 'object']
#| TypeError type 'method-wrapper' is not an acceptable base type
#| TypeError cannot create 'method-wrapper' instances
#| TypeError cannot create 'method-wrapper' instances
#| TypeError cannot create 'method-wrapper' instances
#| getset <class 'getset_descriptor'> getset_descriptor getset_descriptor builtins ['getset_descriptor', 'object']
#| TypeError type 'getset_descriptor' is not an acceptable base type
#| TypeError cannot create 'getset_descriptor' instances
#| TypeError cannot create 'getset_descriptor' instances
#| TypeError cannot create 'getset_descriptor' instances
#| member <class 'member_descriptor'> member_descriptor member_descriptor builtins ['member_descriptor', 'object']
#| TypeError type 'member_descriptor' is not an acceptable base type
#| TypeError cannot create 'member_descriptor' instances
#| TypeError cannot create 'member_descriptor' instances
#| TypeError cannot create 'member_descriptor' instances
#| static <class 'staticmethod'> staticmethod staticmethod builtins ['staticmethod', 'object']
#| type
#| TypeError staticmethod expected 1 argument, got 0
#| TypeError staticmethod expected 1 argument, got 4
#| TypeError staticmethod() takes no keyword arguments
#| bound class method <class 'builtin_function_or_method'> builtin_function_or_method builtin_function_or_method builtins ['builtin_function_or_method', 'object']
#| TypeError type 'builtin_function_or_method' is not an acceptable base type
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError cannot create 'builtin_function_or_method' instances
#| mapping proxy <class 'mappingproxy'> mappingproxy mappingproxy builtins ['mappingproxy', 'object']
#| TypeError type 'mappingproxy' is not an acceptable base type
#| TypeError mappingproxy() missing required argument 'mapping' (pos 1)
#| TypeError mappingproxy() takes at most 1 argument (4 given)
#| TypeError mappingproxy() missing required argument 'mapping' (pos 1)
#| none <class 'NoneType'> NoneType NoneType builtins ['NoneType', 'object']
#| TypeError type 'NoneType' is not an acceptable base type
#| None
#| TypeError NoneType takes no arguments
#| TypeError NoneType takes no arguments
#| not implemented <class 'NotImplementedType'> NotImplementedType NotImplementedType builtins ['NotImplementedType', 'object']
#| TypeError type 'NotImplementedType' is not an acceptable base type
#| NotImplemented
#| TypeError NotImplementedType takes no arguments
#| TypeError NotImplementedType takes no arguments
#| ellipsis <class 'ellipsis'> ellipsis ellipsis builtins ['ellipsis', 'object']
#| TypeError type 'ellipsis' is not an acceptable base type
#| Ellipsis
#| TypeError EllipsisType takes no arguments
#| TypeError EllipsisType takes no arguments
#| generator <class 'generator'> generator generator builtins ['generator', 'object']
#| TypeError type 'generator' is not an acceptable base type
#| TypeError cannot create 'generator' instances
#| TypeError cannot create 'generator' instances
#| TypeError cannot create 'generator' instances

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    __slots__ = ("s",)

    def f(self):
        pass


kinds = {
    "function": type(attempt), "method": type(A().f), "builtin": type(len), "bound builtin": type([].append), "method descriptor": type(str.join),
    "class method descriptor": type(dict.__dict__["fromkeys"]), "slot wrapper": type(int.__add__), "method wrapper": type((1).__add__),
    "getset": type(type.__dict__["__doc__"]), "member": type(A.s), "static": type(str.__dict__["maketrans"]), "bound class method": type(dict.fromkeys),
    "mapping proxy": type(A.__dict__), "none": type(None), "not implemented": type(NotImplemented), "ellipsis": type(...), "generator": type(i for i in ()),
}
for name, kind in kinds.items():
    print(name, kind, kind.__name__, kind.__qualname__, kind.__module__, [b.__name__ for b in kind.__mro__])
    attempt(lambda: type(type("Sub", (kind,), {})).__name__)
    if name != "function":
        attempt(kind)
        attempt(kind, 1, 2, 3, 4)
        attempt(lambda: kind(x=1))
