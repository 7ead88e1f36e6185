#: about: exceptions handled outside and inside of generators do not mix
#: kind: language
#: stdout:
#| 1
#| handling KeyError('thrown') context None
#| 2
#| KeyError('thrown') ValueError('outside') end
#| KeyError('kept') None
#| RuntimeError: No active exception to reraise
#| ValueError: active

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen():
    try: yield 1
    except KeyError as e:
        print("handling", repr(e), "context", repr(e.__context__))
        yield 2
        try: raise IndexError("inner")
        except IndexError as i: yield repr(i.__context__)
    try: raise OSError("late")
    except OSError as e: yield repr(e.__context__)
g = gen()
try: raise ValueError("outside")
except ValueError:
    print(next(g))
    print(g.throw(KeyError("thrown")))
    print(next(g), next(g), next(g, "end"))
def reraises():
    try: yield 1
    except KeyError:
        yield 2
        raise
g = reraises()
next(g)
g.throw(KeyError("kept"))
try: raise ValueError("other")
except ValueError:
    try: next(g)
    except KeyError as e: print(repr(e), repr(e.__context__))
def bare():
    yield
    raise
g = bare()
next(g)
attempt(lambda: next(g))
try: raise ValueError("active")
except ValueError:
    g = bare()
    next(g)
    attempt(lambda: next(g))
