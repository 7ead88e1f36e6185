#: about: __get__, __set__ and __delete__ of built-in descriptors called by hand
#: kind: language
#: profile: compat
#: stdout:
#| 1 1 True 1
#| TypeError __get__(None, None) is invalid
#| TypeError __get__(None, None) is invalid
#| TypeError descriptor 's' for 'A' objects doesn't apply to a 'B' object
#| TypeError descriptor 's' for 'A' objects doesn't apply to a 'B' object
#| AttributeError 'A' object has no attribute 's'
#| AttributeError s
#| TypeError descriptor 's' for 'A' objects doesn't apply to a 'B' object
#| A True
#| TypeError descriptor '__name__' for 'type' objects doesn't apply to a 'int' object
#| TypeError descriptor '__name__' for 'type' objects doesn't apply to a 'int' object
#| TypeError cannot set '__name__' attribute of immutable type 'int'
#| TypeError cannot delete '__name__' attribute of immutable type 'A'
#| Renamed
#| a-b True
#| TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#| TypeError __get__(None, None) is invalid
#| TypeError __get__(None, None) is invalid
#| 11 2
#| TypeError descriptor '__add__' for 'int' objects doesn't apply to a 'str' object
#| TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#| TypeError unbound method str.join() needs an argument
#| TypeError descriptor '__add__' requires a 'int' object but received a 'str'
#| TypeError descriptor '__add__' of 'int' object needs an argument
#| TypeError expected 1 argument, got 0
#| {'a': None} {'b': None}
#| TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#| TypeError descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#| TypeError descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
#| {'a': None}
#| ['__get__', '__set__', '__delete__']
#| ['__get__', '__set__', '__delete__']
#| ['__get__', '__call__']
#| ['__get__', '__call__']
#| ['__get__', '__call__']

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    __slots__ = ("s",)


class B:
    pass


a = A()
member, getset, method, wrapper = A.s, type.__dict__["__name__"], str.join, int.__add__
member.__set__(a, 1)
print(a.s, member.__get__(a), member.__get__(None, A) is member, member.__get__(a, A))
attempt(member.__get__, None)
attempt(member.__get__, None, None)
attempt(member.__get__, B())
attempt(member.__set__, B(), 1)
member.__delete__(a)
attempt(member.__get__, a)
attempt(member.__delete__, a)
attempt(member.__delete__, B())
print(getset.__get__(A), getset.__get__(None, type) is getset)
attempt(getset.__get__, 5)
attempt(getset.__set__, 5, "x")
attempt(getset.__set__, int, "x")
attempt(getset.__delete__, A)
getset.__set__(A, "Renamed")
print(A.__name__)
print(method.__get__("-")(["a", "b"]), method.__get__(None, str) is method)
attempt(method.__get__, 5)
attempt(method.__get__, None)
attempt(method.__get__, None, None)
print(wrapper.__get__(5)(6), wrapper.__get__(True)(1))
attempt(wrapper.__get__, "x")
attempt(method, 5, [])
attempt(method)
attempt(wrapper, "x", 1)
attempt(wrapper)
attempt(wrapper, 1)
cm = dict.__dict__["fromkeys"]
print(cm.__get__(None, dict)("a"), cm.__get__({})("b"))
attempt(cm.__get__, None, int)
attempt(cm.__get__, 5)
attempt(cm.__get__, None, 5)
attempt(cm, dict, "a")
for x in [member, getset, method, wrapper, cm]:
    print([n for n in ("__get__", "__set__", "__delete__", "__set_name__", "__call__") if hasattr(x, n)])
