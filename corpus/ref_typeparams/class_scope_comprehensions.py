#: about: generic functions, classes and aliases inside a class see its names, the comprehensions and lambdas in them do not
#: kind: language
#: stdout:
#| [[T], 'class']
#| Lazy [T]
#| a [T]
#| b class
#| c [T]
#| d T
#| T
#| U [T]
#| U ()
#| V class
#| V ()
#| X 1
#| X ('class', [T])
#| FromGen [T]
#| FromList [T]
#| Direct class
#| Function T
#| PlainFunction T
#| PlainList [T]
#| FromGen [T]
#| Gen ['module']
#| FromList [T]
#| List ['module']
#| Direct class
#| a ['module']
#| b class
#| return module
#| <class 'int'> <class 'str'> [<class 'str'>] <class 'str'>
#| [<class 'int'>, [<class 'int'>, [<class 'str'>]]] <class 'str'>
#| {'a': <class 'int'>, 'return': <class 'int'>} <class 'str'> <class 'int'>
#| <class 'int'> [<class 'str'>] {'first': <class 'int'>, 'second': [<class 'str'>]} {'q': <class 'int'>, 'r': [<class 'str'>]}

T = "module"


def keep(value):
    class Kept:
        kept = value
    return Kept


def show(label, value):
    if callable(value):
        value = value()
    if hasattr(value, "send"):
        value = list(value)
    print(label, value)


class Outer[T]:
    T = "class"

    class Inner[U](keep([T for _ in (1,)]), keep(T)):
        pass

    class Lazy[U](keep(T for _ in (1,))):
        pass

    def method[U](self, a: (T for _ in (1,)), b: T, c: [T for _ in (1,)], d: (lambda: T)):
        return T

    def defaults[U = [T for _ in (1,)], V = T, X: (T, [T for _ in (2,)]) = 1](self):
        pass

    type FromGen[U] = (T for _ in (1,))
    type FromList[U] = [T for _ in (1,)]
    type Direct[U] = T
    type Function[U] = lambda: T
    type PlainFunction = lambda: T
    type PlainList = [T for _ in (1,)]


print([c.kept for c in Outer.Inner.mro()[1:3]])
show("Lazy", Outer.Lazy.mro()[1].kept)
for name, value in Outer.method.__annotations__.items():
    show(name, value)
print(Outer().method(1, 2, 3, 4))
for p in Outer.defaults.__type_params__:
    show(p, p.__default__)
    show(p, p.__constraints__)
for name in ("FromGen", "FromList", "Direct", "Function", "PlainFunction", "PlainList"):
    show(name, getattr(Outer, name).__value__)


class Plain:
    T = "class"
    type FromGen[T] = (T for _ in (1,))
    type Gen = (T for _ in (1,))
    type FromList[T] = [T for _ in (1,)]
    type List = [T for _ in (1,)]
    type Direct = T

    def method[U](self, a: [T for _ in (1,)], b: T) -> (lambda: T):
        pass


for name in ("FromGen", "Gen", "FromList", "List", "Direct"):
    show(name, getattr(Plain, name).__value__)
for name, value in Plain.method.__annotations__.items():
    show(name, value)


def function():
    T = str

    class Local:
        T = int

        class Derived[U](T):
            x = T
            y = [T for _ in (1,)]

            def read(self):
                return T

        class Defaults[V: T = T, **P = [T, [T for _ in (1,)]]]:
            x = T

        def generic[U: T](self, a: T) -> T:
            return T

        type Alias[U] = T
        type Listed[U] = [T for _ in (1,)]
        first: T
        second: [T for _ in (1,)]

        def plain(self, q: T, r: [T for _ in (1,)]):
            pass

    return Local


local = function()
print(local.Derived.mro()[1], local.Derived.x, local.Derived.y, local.Derived(3).read())
print([p.__default__ for p in local.Defaults.__type_params__], local.Defaults.x)
print(local.generic.__annotations__, local().generic(1), local.generic.__type_params__[0].__bound__)
print(local.Alias.__value__, local.Listed.__value__, local.__annotations__, local.plain.__annotations__)
