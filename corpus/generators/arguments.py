#: about: how send, throw and close are called
#: kind: language
#: stdout:
#| TypeError: generator.send() takes exactly one argument (0 given)
#| TypeError: generator.send() takes exactly one argument (2 given)
#| TypeError: generator.send() takes no keyword arguments
#| TypeError: throw expected at least 1 argument, got 0
#| TypeError: throw expected at most 3 arguments, got 4
#| TypeError: generator.throw() takes no keyword arguments
#| TypeError: generator.close() takes no arguments (1 given)
#| TypeError: generator.close() takes no keyword arguments
#| TypeError: next expected at most 2 arguments, got 3
#| TypeError: expected 0 arguments, got 1
#| TypeError: expected 0 arguments, got 1
#| TypeError: 'generator' object is not callable
#| TypeError: 'generator' object is not subscriptable
#| TypeError: object of type 'generator' has no len()
#| TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
#| TypeError: bad operand type for unary -: 'generator'
#| TypeError: '<' not supported between instances of 'generator' and 'generator'
#| TypeError: 'generator' object is not reversible
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'generator'
#| TypeError: cannot create 'generator' instances
#| TypeError: type 'generator' is not an acceptable base type
#| TypeError: unbound method generator.send() needs an argument
#| TypeError: descriptor 'send' for 'generator' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'close' for 'generator' objects doesn't apply to a 'list_iterator' object
#| TypeError: descriptor '__next__' requires a 'generator' object but received a 'zip'
#| TypeError: descriptor 'throw' for 'generator' objects doesn't apply to a 'int' object
#| generator True True False True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen(): yield 1
def fresh():
    g = gen()
    next(g)
    return g
for call in (lambda g: g.send(), lambda g: g.send(1, 2), lambda g: g.send(value=1), lambda g: g.throw(), lambda g: g.throw(1, 2, 3, 4), lambda g: g.throw(typ=ValueError), lambda g: g.close(1), lambda g: g.close(x=1), lambda g: next(g, 1, 2), lambda g: g.__next__(1), lambda g: g.__iter__(1), lambda g: g(), lambda g: g[0], lambda g: len(g), lambda g: g + g, lambda g: -g, lambda g: g < g, lambda g: reversed(g), lambda g: int(g)):
    attempt(lambda: call(fresh()))
G = type(gen())
attempt(lambda: G())
attempt(lambda: type("Sub", (G,), {}))
attempt(lambda: G.send())
attempt(lambda: G.send(5, 1))
attempt(lambda: G.close(iter([])))
attempt(lambda: G.__next__(zip()))
attempt(lambda: G.throw(5, ValueError))
print(G.__name__, G.mro() == [G, object], G[int, str, None].__args__ == (int, str, None), callable(gen()), isinstance(gen(), G))
