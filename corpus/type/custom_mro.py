#: about: A metaclass's mro() decides the order and is checked
#: kind: language
#: stdout:
#| other
#| <bound method make.<locals>.M.mro of <class '__main__.X'>>
#| ['X', 'object']
#| TypeError: super(type, obj): obj (type X) is not an instance or subtype of type (X).
#| TypeError: super(type, obj): obj (type X) is not an instance or subtype of type (X).
#| <class '__main__.X'>
#| TypeError: type MRO must not be empty
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: mro() returned a non-class ('int')
#| TypeError: mro() returned a non-class ('str')
#| TypeError: mro() returned base with unsuitable layout ('int')
#| TypeError: mro() returned base with unsuitable layout ('int')
#| ZeroDivisionError: division by zero
#| X
#| [<class 'int'>, <class 'object'>]
#| [<class 'type'>, <class 'object'>]
#| TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
#| TypeError: unbound method type.mro() needs an argument
#| [<class 'int'>, <class 'object'>]
#| TypeError: type.mro() takes no arguments (1 given)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Other:
    z = "other"
def make(answer, bases=()):
    class M(type):
        def mro(cls):
            return answer(cls)
    return M("X", bases, {})
show(lambda: make(lambda c: [c, Other, object])().z)
show(lambda: make(lambda c: (c, object)).mro)
show(lambda: [k.__name__ for k in make(lambda c: iter([c, object])).mro() or ()])
show(lambda: make(lambda c: [object]))
show(lambda: make(lambda c: [Other, object]).z)
show(lambda: make(lambda c: [c]))
show(lambda: make(lambda c: []))
show(lambda: make(lambda c: None))
show(lambda: make(lambda c: 5))
show(lambda: make(lambda c: [c, 5]))
show(lambda: make(lambda c: [c, "a"]))
show(lambda: make(lambda c: [c, int]))
show(lambda: make(lambda c: [c, int, object]))
show(lambda: make(lambda c: 1 / 0))
show(lambda: make(lambda c: type.mro(c), (int,)).__name__)
show(lambda: type.mro(int))
show(lambda: type.mro(type))
show(lambda: type.mro(1))
show(lambda: type.mro())
show(lambda: int.mro())
show(lambda: type.mro(int, int))
