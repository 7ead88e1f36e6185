#: about: second arguments that are no classes, argument counts
#: kind: language
#: stdout:
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| False
#| False
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: isinstance expected 2 arguments, got 0
#| TypeError: isinstance expected 2 arguments, got 1
#| TypeError: isinstance expected 2 arguments, got 3
#| TypeError: isinstance() takes no keyword arguments
#| TypeError: issubclass expected 2 arguments, got 0
#| TypeError: issubclass expected 2 arguments, got 1
#| TypeError: issubclass expected 2 arguments, got 3
#| True
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| False

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for bad in (5, "int", None, [int], {int}, int(), (int, 5), (5, int), ((),), (int, (5,)), ..., list[int], (list[int],), object(), lambda: 0):
    attempt(isinstance, 1.5, bad)
    attempt(issubclass, float, bad)
attempt(isinstance)
attempt(isinstance, 1)
attempt(isinstance, 1, int, 2)
attempt(isinstance, obj=1, class_or_tuple=int)
attempt(issubclass)
attempt(issubclass, int)
attempt(issubclass, int, int, int)
attempt(isinstance, 1, (int, 5))
for bad in (5, "int", None, [int], (int,), list[int], int | str, lambda: 0, object()):
    attempt(issubclass, bad, int)
    attempt(issubclass, bad, (int, str))
    attempt(issubclass, bad, ())
