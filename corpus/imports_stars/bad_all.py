#: about: __all__ that is wrong
#: kind: language
#: modules: lib
#: stdout:
#| AttributeError module 'all_missing' has no attribute 'nothing' nothing
#| 1
#| TypeError Item in all_number.__all__ must be str, not int
#| 1
#| TypeError 'NoneType' object does not support indexing
#| TypeError 'int' object does not support indexing
#| KeyError 'no more'

def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


try:
    from all_missing import *
except AttributeError as e:
    print(type(e).__name__, e, e.name)
print(a)
del a
try:
    from all_number import *
except TypeError as e:
    print(type(e).__name__, e)
print(a)
for n in range(3):
    try:
        if n == 0:
            from all_none import *
        elif n == 1:
            from all_int import *
        else:
            from all_raises import *
    except Exception as e:
        print(type(e).__name__, e)
