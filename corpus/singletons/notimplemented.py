#: about: NotImplemented: its type, and that it has no truth value
#: kind: language
#: stdout:
#| (<class 'NotImplementedType'>, 'NotImplemented', 'NotImplemented', True, True)
#| TypeError: NotImplementedType takes no arguments
#| TypeError: NotImplementedType takes no arguments
#| TypeError: type 'NotImplementedType' is not an acceptable base type
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: 'NotImplementedType' object is not callable
#| TypeError: unsupported operand type(s) for +: 'NotImplementedType' and 'int'
#| TypeError: '<' not supported between instances of 'NotImplementedType' and 'int'
#| AttributeError: 'NotImplementedType' object has no attribute 'x'
#| AttributeError: 'NotImplementedType' object has no attribute 'x' and no __dict__ for setting new attributes
#| True
#| (False, True)
#| TypeError: __bool__ should return bool, returned NotImplementedType
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: '<' not supported between instances of 'C' and 'int'
#| TypeError: 'NotImplementedType' object cannot be interpreted as an integer
#| TypeError: unsupported operand type(s) for +: 'C' and 'int'
#| TypeError: unsupported operand type(s) for +=: 'C' and 'int'
#| TypeError: NotImplemented should not be used in a boolean context
#| ['__bool__']

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
T = type(NotImplemented)
show(lambda: (T, repr(NotImplemented), str(NotImplemented), T() is NotImplemented, NotImplemented == NotImplemented))
show(lambda: T(1))
show(lambda: T(a=1))
show(lambda: type("X", (T,), {}))
show(lambda: bool(NotImplemented))
show(lambda: not NotImplemented)
show(lambda: 1 if NotImplemented else 2)
show(lambda: NotImplemented and 1)
show(lambda: NotImplemented or 1)
show(lambda: all([NotImplemented]))
show(lambda: any([NotImplemented]))
show(lambda: list(filter(None, [NotImplemented])))
show(lambda: [x for x in [1] if NotImplemented])
show(lambda: NotImplemented.__bool__())
show(lambda: NotImplemented())
show(lambda: NotImplemented + 1)
show(lambda: NotImplemented < 1)
show(lambda: NotImplemented.x)
show(lambda: setattr(NotImplemented, "x", 1))
show(lambda: hash(NotImplemented) == hash(NotImplemented))
class C:
    def __eq__(self, o): return NotImplemented
    def __ne__(self, o): return NotImplemented
    def __bool__(self): return NotImplemented
    def __contains__(self, x): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __len__(self): return NotImplemented
    def __add__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
show(lambda: (C() == 1, C() != 1))
show(lambda: bool(C()))
show(lambda: 1 in C())
show(lambda: C() < 1)
show(lambda: len(C()))
show(lambda: C() + 1)
def iadd():
    c = C()
    c += 1
show(iadd)
show(lambda: not C.__eq__(C(), 1))
show(lambda: sorted(n for n in dir(NotImplemented) if n not in dir(object)))
