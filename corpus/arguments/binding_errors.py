#: about: the TypeErrors of calls that do not fit the parameters
#: kind: language
#: stdout:
#| none() takes 0 positional arguments but 1 was given
#| none() takes 0 positional arguments but 2 were given
#| none() got an unexpected keyword argument 'x'
#| one() missing 1 required positional argument: 'a'
#| one() takes 1 positional argument but 2 were given
#| one() got multiple values for argument 'a'
#| one() got an unexpected keyword argument 'b'
#| two() missing 2 required positional arguments: 'a' and 'b'
#| two() missing 1 required positional argument: 'b'
#| two() missing 1 required positional argument: 'a'
#| three() missing 3 required positional arguments: 'a', 'b', and 'c'
#| three() missing 2 required positional arguments: 'a' and 'c'
#| opt() missing 1 required positional argument: 'a'
#| opt() takes from 1 to 2 positional arguments but 3 were given
#| posonly() got some positional-only arguments passed as keyword arguments: 'b'
#| posonly() got some positional-only arguments passed as keyword arguments: 'a, b'
#| posonly() missing 2 required positional arguments: 'b' and 'c'
#| kwonly() missing 2 required keyword-only arguments: 'k' and 'm'
#| kwonly() missing 1 required keyword-only argument: 'm'
#| kwonly() takes 0 positional arguments but 2 were given
#| kwonly() takes 0 positional arguments but 1 positional argument (and 2 keyword-only arguments) were given
#| mixed() takes 1 positional argument but 2 were given
#| mixed() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#| mixed() missing 1 required keyword-only argument: 'k'
#| mixed() missing 1 required positional argument: 'a'
#| <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#| opt() got an unexpected keyword argument 'bb'. Did you mean 'b'?
#| one() got an unexpected keyword argument 'z z'

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def opt(a, b=1): pass
def posonly(a, b, /, c): pass
def kwonly(*, k, m): pass
def mixed(a, *, k): pass
attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(x=1))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: one(1, a=2))
attempt(lambda: one(b=2))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(b=1))
attempt(lambda: three())
attempt(lambda: three(b=1))
attempt(lambda: opt())
attempt(lambda: opt(1, 2, 3))
attempt(lambda: posonly(1, b=2, c=3))
attempt(lambda: posonly(a=1, b=2, c=3))
attempt(lambda: posonly(1))
attempt(lambda: kwonly())
attempt(lambda: kwonly(k=1))
attempt(lambda: kwonly(1, 2))
attempt(lambda: kwonly(1, k=1, m=2))
attempt(lambda: mixed(1, 2))
attempt(lambda: mixed(1, 2, k=3))
attempt(lambda: mixed(1))
attempt(lambda: mixed(k=1))
attempt(lambda: (lambda x: x)())
attempt(lambda: opt(1, bb=2))
attempt(lambda: one(**{"a": 1, "z z": 2}))
