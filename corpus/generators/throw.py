#: about: throw raises at the yield, which may catch it, convert it or let it through
#: kind: language
#: stdout:
#| caught one
#| finally
#| waiting
#| caught 
#| finally
#| finally
#| converted KeyError('k')
#| []
#| ZeroDivisionError before the start
#| StopIteration 
#| TypeError exceptions must be classes or instances deriving from BaseException, not int
#| TypeError exceptions must be classes or instances deriving from BaseException, not str
#| ValueError x
#| ValueError finished
#| TypeError throw expected at least 1 argument, got 0
#| returned

def resilient():
    while True:
        try:
            x = yield "waiting"
        except ValueError as error:
            yield f"caught {error}"
        except KeyError:
            raise RuntimeError("converted")
        finally:
            print("finally")

g = resilient()
next(g)
print(g.throw(ValueError("one")))
print(next(g))
print(g.throw(ValueError))
next(g)
try:
    g.throw(KeyError("k"))
except RuntimeError as error:
    print(error, repr(error.__context__))
print(list(g))

def plain():
    yield 1
    yield 2

def attempt(call):
    try:
        print(call())
    except (TypeError, ZeroDivisionError, ValueError, RuntimeError, StopIteration) as error:
        print(type(error).__name__, error)

p = plain()
attempt(lambda: p.throw(ZeroDivisionError("before the start")))
attempt(lambda: next(p))
p = plain()
next(p)
attempt(lambda: p.throw(5))
attempt(lambda: p.throw("text"))
attempt(lambda: p.throw(ValueError("x")))
attempt(lambda: p.throw(ValueError("finished")))
attempt(lambda: plain().throw())

def ends():
    try:
        yield 1
    except ValueError:
        return "returned"

e = ends()
next(e)
try:
    e.throw(ValueError)
except StopIteration as stop:
    print(stop.value)
