#: about: classmethod.__get__ binds its function to any owner
#: kind: language
#: stdout:
#| (5, (1,))
#| (5, ())
#| (<class 'int'>, ())
#| (<class 'int'>, ())
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__ expected at least 1 argument, got 0
#| TypeError: __get__ expected at most 2 arguments, got 3
#| TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2
#| TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#| TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
#| {1: None}

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


cm = classmethod(lambda cls, *args: (cls, args))
t(lambda: cm.__get__(None, 5)(1))
t(lambda: cm.__get__(3, 5)())
t(lambda: cm.__get__(3)())
t(lambda: cm.__get__(None, int)())
t(lambda: cm.__get__(None))
t(lambda: cm.__get__(None, None))
t(lambda: cm.__get__())
t(lambda: cm.__get__(1, 2, 3))
fk = vars(dict)["fromkeys"]
t(lambda: fk.__get__(None, 5))
t(lambda: fk.__get__(5))
t(lambda: fk.__get__(None, int))
t(lambda: fk.__get__(5, dict)([1]))
