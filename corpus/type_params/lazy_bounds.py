#: about: bounds, constraints and defaults are computed when they are first asked for, once
#: kind: language
#: stdout:
#| [] False True []
#| <class 'int'> <class 'int'> ['bound']
#| True (<class 'int'>, <class 'str'>) ['bound', 'first', 'second']
#| <class 'list'> <class 'list'> ['bound', 'first', 'second', 'default']
#| True
#| NameError name 'undefined' is not defined
#| NameError name 'missing' is not defined
#| <class 'int'> now
#| list[T] True True

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

calls = []


def note(name, value):
    calls.append(name)
    return value


class C[T: note("bound", int), U: (note("first", int), note("second", str)), V = note("default", list)]:
    pass


T, U, V = C.__type_params__
print(calls, T.has_default(), V.has_default(), calls)
print(T.__bound__, T.__bound__, calls)
print(U.__constraints__ is U.__constraints__, U.__constraints__, calls)
print(V.__default__, V.__default__, calls)


def late[T: undefined = missing]():
    pass


T, = late.__type_params__
print(T.has_default())
show(lambda: T.__bound__)
show(lambda: T.__default__)
undefined, missing = int, "now"
print(T.__bound__, T.__default__)


def cyclic[T: list[T], U: T]():
    pass


T, U = cyclic.__type_params__
print(T.__bound__, U.__bound__ is T, T.__bound__.__args__[0] is T)
