#: about: __sizeof__, and object methods with wrong arguments
#: kind: language
#: stdout:
#| <class 'int'>
#| TypeError: unbound method object.__sizeof__() needs an argument
#| TypeError: object.__sizeof__() takes no arguments (1 given)
#| TypeError: object.__sizeof__() takes no arguments (1 given)
#| TypeError: unbound method object.__dir__() needs an argument
#| TypeError: unbound method object.__format__() needs an argument
#| TypeError: object.__format__() takes exactly one argument (0 given)
#| None
#| TypeError: object.__subclasshook__() takes exactly one argument (0 given)
#| TypeError: descriptor '__init__' of 'object' object needs an argument
#| TypeError: expected 1 argument, got 2
#| TypeError: wrapper __eq__() takes no keyword arguments
#| TypeError: expected 0 arguments, got 1
#| TypeError: expected 0 arguments, got 1
#| TypeError: wrapper __str__() takes no keyword arguments
#| TypeError: object.__dir__() takes no arguments (1 given)
#| TypeError: object.__format__() takes no keyword arguments
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#| AttributeError: type object 'object' has no attribute '__mro_entries__'
#| [<class 'object'>]
#| x

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: type((1).__sizeof__()))
show(lambda: object.__sizeof__())
show(lambda: object.__sizeof__(1, 2))
show(lambda: object().__sizeof__(1))
show(lambda: object.__dir__())
show(lambda: object.__format__())
show(lambda: object.__format__(1))
show(lambda: object().__init_subclass__())
show(lambda: object.__subclasshook__())
show(lambda: object.__init__(self=1))
show(lambda: object().__eq__(1, 2))
show(lambda: object().__eq__(x=1))
show(lambda: object().__repr__(1))
show(lambda: object().__hash__(1))
show(lambda: object().__str__(x=1))
show(lambda: object().__dir__(1))
show(lambda: object().__format__(x=""))
show(lambda: object().__init__(1))
show(lambda: type(object()).__mro_entries__)
show(lambda: object.mro())
class C:
    def __sizeof__(self): return "x"
show(lambda: C().__sizeof__())
