#: about: contexts across native calls, generators and throw; wrong argument types
#: kind: language
#: stdout:
#| TypeError fromhex() argument must be str or bytes-like, not NoneType
#| TypeError super() argument 1 must be a type, not NoneType
#| TypeError super() argument 1 must be a type, not int
#| TypeError type.__new__() argument 1 must be str, not None
#| TypeError type.__new__() argument 2 must be tuple, not None
#| TypeError type.__new__() argument 3 must be dict, not None
#| TypeError format() argument 2 must be str, not None
#| TypeError encode() argument 'encoding' must be str, not None
#| TypeError encode() argument 'errors' must be str, not None
#| TypeError __format__() argument must be str, not None
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not None
#| TypeError argument 1 must be str, not None
#| TypeError argument 2 must be str, not None
#| TypeError a bytes-like object is required, not 'NoneType'
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero')
#| ctx None
#| None
#| unstarted None
#| ctx None
#| stop ZeroDivisionError('division by zero')
#| finished None
#| fin
#| None
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero')
#| ZeroDivisionError('division by zero') None
#| ZeroDivisionError('division by zero') None
#| KeyError('x') None
#| OSError('o') None
#| RuntimeError('No active exception to reraise') None

def a(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
a(lambda: bytes.fromhex(None)); a(lambda: super(None)); a(lambda: super(1)); a(lambda: type(None, (), {})); a(lambda: type("x", None, {})); a(lambda: type("x", (), None)); a(lambda: format(1, None)); a(lambda: "".encode(None)); a(lambda: "".encode(errors=None)); a(lambda: object().__format__(None)); a(lambda: BaseExceptionGroup(None, []))
a(lambda: UnicodeEncodeError(None, "", 0, 0, "")); a(lambda: UnicodeEncodeError("", None, 0, 0, "")); a(lambda: UnicodeDecodeError("", None, 0, 0, ""))
try: 1/0
except ZeroDivisionError:
    try: list(map(lambda x: [][1], [1]))
    except IndexError as e: print(repr(e.__context__))
    try: sorted([1,2], key=lambda x: [][1])
    except IndexError as e: print(repr(e.__context__))
    def g(): yield [][1]
    try: list(g())
    except IndexError as e: print(repr(e.__context__))
    try: next(g())
    except IndexError as e: print(repr(e.__context__))
    class C:
        def __repr__(self): raise IndexError
    try: repr([C()])
    except IndexError as e: print(repr(e.__context__))
    try: int("x")
    except ValueError as e: print(repr(e.__context__))
    def g2():
        try: yield
        except ValueError as v: print("ctx", repr(v.__context__)); yield repr(v.__context__)
    i = g2(); next(i); print(i.throw(ValueError(1)))
    i = g2(); 
    try: i.throw(ValueError(1))
    except ValueError as v: print("unstarted", repr(v.__context__))
    i = g2(); next(i); i.throw(ValueError(2)); 
    try: next(i)
    except StopIteration as v: print("stop", repr(v.__context__))
    try: i.throw(ValueError(3))
    except ValueError as v: print("finished", repr(v.__context__))
def g3():
    try: yield 1
    finally: print("fin")
i=g3(); next(i)
try:
    try: 1/0
    except ZeroDivisionError: i.throw(KeyError("k"))
except KeyError as k: print(repr(k.__context__))
def g4():
    try: 1/0
    except ZeroDivisionError: yield 1
i=g4(); next(i)
try: i.throw(KeyError("k"))
except KeyError as k: print(repr(k.__context__))
def g5():
    yield from g4()
i=g5(); next(i)
try: i.throw(KeyError("k"))
except KeyError as k: print(repr(k.__context__))
def g6():
    try: 1/0
    except ZeroDivisionError:
        yield 1
        raise
i=g6(); next(i)
try: next(i)
except ZeroDivisionError as e: print(repr(e), e.__context__)
i=g6(); next(i)
try:
    try: raise OSError("o")
    except OSError: next(i)
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
def g7():
    try: yield
    except KeyError: raise
i=g7(); next(i)
try:
    try: raise OSError("o")
    except OSError: i.throw(KeyError("x"))
except KeyError as e: print(repr(e), repr(e.__context__))
def g8():
    yield
    raise
i=g8(); next(i)
try:
    try: raise OSError("o")
    except OSError: next(i)
except BaseException as e: print(repr(e), repr(e.__context__))
i=g8(); next(i)
try: next(i)
except BaseException as e: print(repr(e), repr(e.__context__))
