#: about: what is said of attributes that cannot be assigned or deleted: of classes with a __setattr__ of their own, of exceptions
#: kind: language
#: profile: compat
#: stdout:
#| 'Slots' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'Slots' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'Slots' object has no attribute 'c' and no __dict__ for setting new attributes c True
#| 'Slots' object attribute '__doc__' is read-only None False
#| 'Custom' object has no attribute 'b' b True
#| 'Custom' object has no attribute 'b' b True
#| 'Custom' object has no attribute 'c' c True
#| 'Custom' object attribute '__doc__' is read-only None False
#| done
#| done
#| 'ValueError' object has no attribute 'c' c True
#| done
#| done
#| done
#| 'E' object has no attribute 'c' c True
#| done
#| 'int' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'int' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'int' object has no attribute 'c' and no __dict__ for setting new attributes c True
#| 'int' object attribute '__doc__' is read-only None False
#| 'builtin_function_or_method' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'builtin_function_or_method' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'builtin_function_or_method' object has no attribute 'c' and no __dict__ for setting new attributes c True
#| attribute '__doc__' of 'builtin_function_or_method' objects is not writable None False
#| 'tuple' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'tuple' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'tuple' object has no attribute 'c' and no __dict__ for setting new attributes c True
#| 'tuple' object attribute '__doc__' is read-only None False
#| 'NoneType' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'NoneType' object has no attribute 'b' and no __dict__ for setting new attributes b True
#| 'NoneType' object has no attribute 'c' and no __dict__ for setting new attributes c True
#| 'NoneType' object attribute '__doc__' is read-only None True

class Slots:
    __slots__ = ("a",)


class Custom(Slots):
    __slots__ = ()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


class E(ValueError):
    pass


def show(f, *args):
    try:
        f(*args)
        print("done")
    except AttributeError as e:
        print(e, e.name, e.obj is args[0])


for o in (Slots(), Custom(), ValueError(), E(), 5, len, (), None):
    show(setattr, o, "b", 1)
    show(delattr, o, "b")
    show(delattr, o, "c")
    show(setattr, o, "__doc__", 1)
