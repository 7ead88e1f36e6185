#: about: super called, its subclass called and super.__init__ word wrong arguments otherwise
#: kind: language
#: profile: compat
#: stdout:
#| super() expected at most 2 arguments, got 3
#| super() takes at most 2 arguments (3 given)
#| super() takes at most 2 arguments (3 given)
#| super() takes at most 2 arguments (3 given)
#| super() takes no keyword arguments
#| super() takes no keyword arguments
#| super() expected at most 2 arguments, got 3
#| super() takes at most 2 arguments (3 given)
#| super() takes at most 2 arguments (3 given)
#| super() takes at most 2 arguments (3 given)
#| super() takes no keyword arguments
#| super() takes no keyword arguments
#| super() argument 1 must be a type, not int
#| super() argument 1 must be type, not int
#| super() argument 1 must be type, not int
#| super() argument 1 must be type, not int
#| super() takes no keyword arguments
#| super() takes no keyword arguments
#| super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#| super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#| super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#| super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#| super() takes no keyword arguments
#| super() takes no keyword arguments
#| super() argument 1 must be a type, not int
#| super() argument 1 must be type, not int
#| super() argument 1 must be type, not int
#| super() argument 1 must be type, not int
#| super() takes no keyword arguments
#| super() takes no keyword arguments
#| super() expected at most 2 arguments, got 4
#| super() takes at most 2 arguments (4 given)
#| super() takes at most 2 arguments (4 given)
#| super() takes at most 2 arguments (4 given)
#| super() takes no keyword arguments
#| super() takes no keyword arguments

class S(super):
    pass


s = S.__new__(S)
for args in [(1, 2, 3), (int, 2, 3), (1,), (int, "a"), (1, 2), (int, int, int, int)]:
    for f in [super, S, s.__init__, lambda *args: type.__call__(super, *args), lambda *args: super(*args, x=1), lambda *args: S(*args, x=1)]:
        try:
            print(type(f(*args)).__name__)
        except TypeError as e:
            print(e)
