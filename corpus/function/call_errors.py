#: about: What calls say about wrong arguments
#: kind: language
#: stdout:
#| TypeError: none() takes 0 positional arguments but 1 was given
#| TypeError: none() takes 0 positional arguments but 2 were given
#| TypeError: none() got an unexpected keyword argument 'x'
#| TypeError: one() missing 1 required positional argument: 'a'
#| TypeError: one() takes 1 positional argument but 2 were given
#| TypeError: one() got multiple values for argument 'a'
#| TypeError: one() got an unexpected keyword argument 'b'
#| TypeError: one() got an unexpected keyword argument 'b'
#| TypeError: two() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: two() missing 1 required positional argument: 'b'
#| TypeError: two() missing 1 required positional argument: 'a'
#| TypeError: three() missing 3 required positional arguments: 'a', 'b', and 'c'
#| TypeError: three() missing 2 required positional arguments: 'a' and 'c'
#| TypeError: dflt() missing 1 required positional argument: 'a'
#| TypeError: dflt() takes from 1 to 2 positional arguments but 3 were given
#| TypeError: dflt() got an unexpected keyword argument 'x'
#| TypeError: posonly() missing 1 required positional argument: 'b'
#| TypeError: posonly() got some positional-only arguments passed as keyword arguments: 'b'
#| TypeError: posonly() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: posonly() takes from 2 to 3 positional arguments but 4 were given
#| TypeError: kwonly() missing 2 required keyword-only arguments: 'b' and 'd'
#| TypeError: kwonly() missing 1 required keyword-only argument: 'd'
#| TypeError: kwonly() takes 1 positional argument but 2 positional arguments (and 2 keyword-only arguments) were given
#| TypeError: kwonly() takes 1 positional argument but 2 were given
#| TypeError: kwonly() takes 1 positional argument but 3 positional arguments (and 1 keyword-only argument) were given
#| TypeError: kwonly() missing 1 required positional argument: 'a'
#| TypeError: star() got an unexpected keyword argument 'x'
#| TypeError: kws() takes 0 positional arguments but 1 was given
#| TypeError: one_posonly() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: two() got multiple values for argument 'a'
#| TypeError: __main__.two() argument after * must be an iterable, not int
#| TypeError: __main__.two() argument after ** must be a mapping, not int
#| TypeError: __main__.two() got multiple values for keyword argument 'a'
#| TypeError: keywords must be strings
#| TypeError: one() got an unexpected keyword argument 'colour'
#| TypeError: colours() got an unexpected keyword argument 'color'. Did you mean 'colour'?
#| TypeError: colours() got an unexpected keyword argument 'siez'
#| TypeError: C.m() missing 1 required positional argument: 'a'
#| TypeError: C.m() takes 2 positional arguments but 3 were given
#| TypeError: C.n() takes 0 positional arguments but 1 was given
#| TypeError: C.m() missing 2 required positional arguments: 'self' and 'a'
#| TypeError: C.m() missing 1 required positional argument: 'self'
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def dflt(a, b=1): pass
def posonly(a, b, /, c=1): pass
def kwonly(a, *, b, c=1, d): pass
def star(*a): pass
def kws(**k): pass
def one_posonly(a, /): pass
show(lambda: none(1))
show(lambda: none(1, 2))
show(lambda: none(x=1))
show(lambda: one())
show(lambda: one(1, 2))
show(lambda: one(1, a=2))
show(lambda: one(b=2))
show(lambda: one(1, b=2))
show(lambda: two())
show(lambda: two(1))
show(lambda: two(b=1))
show(lambda: three())
show(lambda: three(b=1))
show(lambda: dflt())
show(lambda: dflt(1, 2, 3))
show(lambda: dflt(1, 2, 3, x=4))
show(lambda: posonly(1))
show(lambda: posonly(1, b=2))
show(lambda: posonly(a=1, b=2))
show(lambda: posonly(1, 2, 3, 4))
show(lambda: kwonly(1))
show(lambda: kwonly(1, b=2))
show(lambda: kwonly(1, 2, b=1, d=2))
show(lambda: kwonly(1, 2))
show(lambda: kwonly(1, 2, 3, b=1))
show(lambda: kwonly(b=1, d=1))
show(lambda: star(x=1))
show(lambda: kws(1))
show(lambda: one_posonly(a=1))
show(lambda: two(*[1], **{"a": 2}))
show(lambda: two(*5))
show(lambda: two(**5))
show(lambda: two(**{"a": 1}, **{"a": 2}))
show(lambda: two(**{1: 2}))
show(lambda: one(colour=1))
def colours(colour, size=1): pass
show(lambda: colours(1, color=2))
show(lambda: colours(1, siez=2))
class C:
    def m(self, a): pass
    def n(): pass
show(lambda: C().m())
show(lambda: C().m(1, 2))
show(lambda: C().n())
show(lambda: C.m())
show(lambda: C.m(a=1))
show(lambda: (lambda x: x)())
