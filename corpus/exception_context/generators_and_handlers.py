#: about: the handled exception is per frame: generators restore it
#: kind: language
#: stdout:
#| OSError('outer')
#| 2
#| TypeError('third') ValueError('second')
#| bare raise finds the caller's exception: division by zero
#| No active exception to reraise
#| None
#| ValueError('in')

def gen():
    try:
        yield 1
        raise KeyError("inside")
    except KeyError as e:
        yield repr(e.__context__)
    try:
        raise ValueError("second")
    except ValueError:
        yield 2
        raise TypeError("third")

g = gen()
next(g)
try:
    raise OSError("outer")
except OSError:
    print(next(g))
print(next(g))
try:
    next(g)
except TypeError as e:
    print(repr(e), repr(e.__context__))

def reraiser():
    raise

def bare_raise_in_callee():
    try: 1 / 0
    except ZeroDivisionError: reraiser()

try: bare_raise_in_callee()
except ZeroDivisionError as e: print("bare raise finds the caller's exception:", e)
try: reraiser()
except RuntimeError as e: print(e)

def yielding_handler():
    try: raise ValueError("handled in the generator")
    except ValueError: yield 1

y = yielding_handler()
next(y)
try: raise KeyError("not related")
except KeyError as e: print(repr(e.__context__))

def thrown():
    try: yield
    except ValueError: raise TypeError("converted")

t = thrown()
next(t)
try: t.throw(ValueError("in"))
except TypeError as e: print(repr(e.__context__))
