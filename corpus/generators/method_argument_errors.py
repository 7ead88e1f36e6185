#: about: wrong arguments of the methods of generators
#: kind: language
#: stdout:
#| TypeError: generator.send() takes exactly one argument (0 given)
#| TypeError: generator.send() takes exactly one argument (0 given)
#| TypeError: generator.send() takes exactly one argument (2 given)
#| TypeError: generator.send() takes no keyword arguments
#| TypeError: can't send non-None value to a just-started generator
#| TypeError: throw expected at least 1 argument, got 0
#| TypeError: generator.throw() takes no keyword arguments
#| TypeError: throw expected at most 3 arguments, got 4
#| TypeError: exceptions must be classes or instances deriving from BaseException, not int
#| TypeError: generator.close() takes no arguments (1 given)
#| 1
#| TypeError: cannot create 'generator' instances
#| TypeError: type 'generator' is not an acceptable base type

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def gen():
    yield 1
g = gen()
t(lambda: g.send())
t(lambda: g.send(*()))
t(lambda: g.send(1, 2))
t(lambda: g.send(arg=1))
t(lambda: g.send(1))
t(lambda: g.throw())
t(lambda: g.throw(a=1))
t(lambda: g.throw(1, 2, 3, 4))
t(lambda: g.throw(5))
t(lambda: g.close(1))
t(lambda: next(g))
t(lambda: type(g)())
t(lambda: type("G", (type(g),), {}))
