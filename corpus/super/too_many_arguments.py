#: about: super and its subclasses word too many arguments in two ways
#: kind: language
#: stdout:
#| super super() expected at most 2 arguments, got 3
#| Sub super() takes at most 2 arguments (3 given)

class Sub(super):
    pass


for kind in super, Sub:
    try:
        kind(int, 1, 2)
    except TypeError as e:
        print(kind.__name__, e)
