#: about: one argument by name and by position in calls of builtins and of functions
#: kind: language
#: stdout:
#| TypeError: argument for pow() given by name ('base') and position (1)
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| TypeError: argument for pow() given by name ('exp') and position (2)
#| TypeError: argument for encode() given by name ('encoding') and position (1)
#| TypeError: sum() takes at most 2 arguments (3 given)
#| TypeError: int() takes at most 2 arguments (3 given)
#| TypeError: f() got multiple values for argument 'a'
#| TypeError: f() got multiple values for argument 'b'
#| TypeError: f() got multiple values for argument 'a'
#| TypeError: f() got an unexpected keyword argument 'd'
#| TypeError: f() got multiple values for argument 'a'
#| TypeError: f() got multiple values for argument 'a'
#| TypeError: f() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: pow(1, base=2, exp=3))
t(lambda: pow(1, base=2))
t(lambda: pow(1, 2, exp=3))
t(lambda: "".encode("ascii", encoding="b"))
t(lambda: sum([1], 2, start=3))
t(lambda: int("1", 2, base=3))
def f(a, b=2, *, c=3): return a, b, c
t(lambda: f(1, a=2))
t(lambda: f(1, 2, b=3))
t(lambda: f(1, a=2, b=3, d=4))
t(lambda: f(d=4, a=1))
t(lambda: f(*[1], **{"a": 2}))
t(lambda: f(1, 2, 3, a=4))
t(lambda: f(1, 2, 3, c=4))
