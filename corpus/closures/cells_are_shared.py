#: about: closures see the variable, not the value it had
#: kind: language
#: stdout:
#| [10, 10, 10]
#| 5 0
#| (1, 2)
#| (2, 3, 3)
#| ((1,), {'k': 2})
#| cannot access free variable 'v' where it is not associated with a value in enclosing scope

def make():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    i = 10
    return fs

print([f() for f in make()])

def pair():
    value = 0
    def get(): return value
    def put(v):
        nonlocal value
        value = v
    return get, put

get, put = pair()
put(5)
other_get, _ = pair()
print(get(), other_get())

def late():
    def f(): return x
    x = 1
    before = f()
    x = 2
    return before, f()

print(late())

def argument(x):
    def inc():
        nonlocal x
        x += 1
        return x
    inc()
    return x, inc(), x

print(argument(1))

def star(*args, **kw):
    return lambda: (args, kw)

print(star(1, k=2)())

def unset():
    def f(): return v
    try:
        f()
    except NameError as error:
        print(error)
    v = 1

unset()
