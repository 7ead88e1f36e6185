#: about: close raises GeneratorExit at the yield
#: kind: language
#: stdout:
#| exit
#| cleanup
#| None [] None
#| None
#| generator ignored GeneratorExit
#| value of close None
#| in cleanup GeneratorExit()
#| None

def tidy():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("cleanup")

g = tidy()
next(g)
print(g.close(), list(g), g.close())
print(tidy().close())

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)

def returning():
    try:
        yield 1
    except GeneratorExit:
        return "value of close"

r = returning()
next(r)
print(r.close(), r.close())

def failing():
    try:
        yield 1
    finally:
        raise ValueError("in cleanup")

f = failing()
next(f)
try:
    f.close()
except ValueError as error:
    print(error, repr(error.__context__))
def exhausted(): yield 1
e = exhausted()
list(e)
print(e.close())
