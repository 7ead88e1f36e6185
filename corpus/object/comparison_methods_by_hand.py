#: about: the comparison methods that every class has from object
#: kind: language
#: profile: compat
#: stdout:
#| __eq__ True NotImplemented NotImplemented NotImplemented
#| TypeError descriptor '__eq__' of 'object' object needs an argument
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 2
#| __ne__ False NotImplemented NotImplemented NotImplemented
#| TypeError descriptor '__ne__' of 'object' object needs an argument
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 2
#| __lt__ NotImplemented NotImplemented NotImplemented NotImplemented
#| TypeError descriptor '__lt__' of 'object' object needs an argument
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 2
#| __le__ NotImplemented NotImplemented NotImplemented NotImplemented
#| TypeError descriptor '__le__' of 'object' object needs an argument
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 2
#| __gt__ NotImplemented NotImplemented NotImplemented NotImplemented
#| TypeError descriptor '__gt__' of 'object' object needs an argument
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 2
#| __ge__ NotImplemented NotImplemented NotImplemented NotImplemented
#| TypeError descriptor '__ge__' of 'object' object needs an argument
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 0
#| TypeError expected 1 argument, got 2
#| False False False NotImplemented
#| ['__lt__', '__le__', '__gt__', '__ge__', '__eq__', '__ne__', '__hash__']
#| True False False True NotImplemented None
#| TypeError '<' not supported between instances of 'A' and 'A'
#| TypeError '<=' not supported between instances of 'A' and 'A'
#| TypeError '>' not supported between instances of 'A' and 'A'
#| TypeError '>=' not supported between instances of 'A' and 'A'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class Same:
    def __eq__(self, other):
        return "same"


a, b = A(), A()
for name in ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"]:
    print(name, getattr(object, name)(a, a), getattr(object, name)(a, b), getattr(a, name)(1), getattr(object, name)(1, 1.0))
    attempt(getattr(object, name))
    attempt(getattr(object, name), a)
    attempt(getattr(a, name))
    attempt(getattr(a, name), 1, 2)
print(object.__ne__(Same(), 1), Same() != 1, Same().__ne__(1), object.__eq__(Same(), 1))
print([x for x in ["__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__", "__hash__"] if x in object.__dict__])


class NotEqual:
    def __eq__(self, other):
        return NotImplemented

    def __ne__(self, other):
        return NotImplemented


x, y = NotEqual(), NotEqual()
print(x == x, x == y, x != x, x != y, x.__eq__(x), NotEqual.__hash__)
for compare in [lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b]:
    attempt(compare)
