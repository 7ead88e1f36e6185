#: about: Reading, assigning and deleting __module__
#: kind: language
#: stdout:
#| __main__ __main__ __main__
#| <class 'other.C'> other other
#| 5 <class 'C'>
#| <C object
#| <class 'C'> <C object
#| <class 'C'>
#| TypeError: cannot delete '__module__' attribute of immutable type 'C'
#| None
#| <class 'C'>
#| None
#| TypeError: cannot delete '__module__' attribute of immutable type 'C'
#| <C object
#| TypeError: cannot set '__module__' attribute of immutable type 'int'
#| TypeError: cannot set '__module__' attribute of immutable type 'int'
#| builtins typing types builtins
#| AttributeError: 'int' object has no attribute '__module__'
#| AttributeError: 'list' object has no attribute '__module__'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
print(C.__module__, C().__module__, vars(C)["__module__"])
C.__module__ = "other"
print(C, C.__module__, C().__module__)
C.__module__ = 5
print(C.__module__, C)
show(lambda: repr(C()).split(" at ")[0])
C.__module__ = "builtins"
print(C, repr(C()).split(" at ")[0])
C.__module__ = None
print(C)
show(lambda: delattr(C, "__module__"))
show(lambda: C.__module__)
show(lambda: C)
show(lambda: C().__module__)
show(lambda: delattr(C, "__module__"))
show(lambda: repr(C()).split(" at ")[0])
show(lambda: setattr(int, "__module__", "x"))
show(lambda: delattr(int, "__module__"))
print(int.__module__, type(int | str).__module__, type(list[int]).__module__, type(len).__module__)
show(lambda: (1).__module__)
show(lambda: [].__module__)
