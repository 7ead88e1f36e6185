#: about: throw and close reach the innermost generator
#: kind: language
#: stdout:
#| in caught v
#| in finally
#| in in recovered in
#| in finally
#| outer caught KeyError('k')
#| after
#| outer finally
#| in finally
#| outer finally
#| 1 list cannot take a throw, so the delegating generator does
#| 'list_iterator' object has no attribute 'send'
#| next ('send', 1) next ('throw', 'KeyError')
#| custom close

def inner(name):
    while True:
        try:
            yield name
        except ValueError as error:
            print(name, "caught", error)
            yield name + " recovered"
        finally:
            print(name, "finally")

def outer():
    try:
        yield from inner("in")
    except KeyError as error:
        print("outer caught", repr(error))
        yield "after"
    finally:
        print("outer finally")

g = outer()
print(next(g), g.throw(ValueError("v")), next(g))
print(g.throw(KeyError("k")))
g.close()
h = outer()
next(h)
h.close()

def over_list():
    try:
        yield from [1, 2, 3]
    except ValueError:
        yield "list cannot take a throw, so the delegating generator does"

l = over_list()
print(next(l), l.throw(ValueError()))
m = over_list()
next(m)
try:
    m.send("x")
except AttributeError as error:
    print(error)

class Custom:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return ("send", v)
    def throw(self, *a): return ("throw", type(a[0]).__name__)
    def close(self): print("custom close")

def custom(): yield from Custom()
c = custom()
print(next(c), c.send(1), c.send(None), c.throw(KeyError("z")))
c.close()
