#: about: tuples in raise, except, args and assert
#: kind: language
#: stdout:
#| (1, (2, 3)) <class 'tuple'> (2, 3) (1, (2, 3)) ValueError(1, (2, 3)) () ((1,),) ('a', 'b') a ValueError(())
#| (4, 5) (4, 5)
#| KeyError IndexError ValueError division by zero
#| catching classes that do not inherit from BaseException is not allowed
#| exceptions must derive from BaseException
#| exceptions must derive from BaseException
#| exceptions must derive from BaseException
#| (('message', 1),)
#| (1, 2) ((3,),)

e = ValueError(1, (2, 3))
print(e.args, type(e.args), e.args[1], str(e), repr(e), ValueError().args, ValueError((1,)).args, str(KeyError("a", "b")), str(ValueError("a")), repr(ValueError(())))
e.args = [4, 5]
print(e.args, str(e))
ERRORS = (KeyError, (IndexError, ValueError))
for f in (lambda: {}[1], lambda: [][1], lambda: int("x"), lambda: 1 // 0):
    try:
        try: f()
        except (KeyError, IndexError) + (ValueError,) as error: print(type(error).__name__, end=" ")
    except ZeroDivisionError as error: print(error)
try:
    try: [][1]
    except ERRORS: print("nested")
except TypeError as error: print(error)
for bad in ((1, 2), (ValueError,), ()):
    try: raise bad
    except TypeError as error: print(error)
try: assert (), ("message", 1)
except AssertionError as error: print(error.args)
try: raise ValueError(*(1, 2)) from KeyError((3,))
except ValueError as error: print(error.args, error.__cause__.args)
