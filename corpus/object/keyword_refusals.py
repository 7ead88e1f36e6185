#: about: how methods that take no keywords refuse them
#: kind: language
#: stdout:
#| TypeError: __exit__() takes no keyword arguments
#| TypeError: __exit__() takes no keyword arguments
#| TypeError: memoryview.__exit__() takes no keyword arguments
#| TypeError: list.append() takes no keyword arguments
#| TypeError: list.append() takes no keyword arguments
#| TypeError: dict.keys() takes no keyword arguments
#| TypeError: dict.get() takes no keyword arguments
#| TypeError: str.join() takes no keyword arguments
#| TypeError: tuple.index() takes no keyword arguments
#| TypeError: property.__set_name__() takes no keyword arguments
#| TypeError: property.__set_name__() takes no keyword arguments
#| TypeError: property.getter() takes no keyword arguments

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


m = memoryview(b"ab")
t(lambda: m.__exit__(**{"foo": 1}))
bound = m.__exit__
t(lambda: bound(foo=1))
t(lambda: memoryview.__exit__(m, foo=1))
t(lambda: [].append(foo=1))
t(lambda: [].append(**{"foo": 1}))
t(lambda: {}.keys(foo=1))
t(lambda: {}.get(key=1))
t(lambda: "".join(x=1))
t(lambda: ().index(value=1))
p = property()
t(lambda: p.__set_name__(1, b=2))
t(lambda: property.__set_name__(p, 1, 2, foo=3))
t(lambda: p.getter(fget=len))
