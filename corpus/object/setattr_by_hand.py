#: about: object.__setattr__ and __delattr__ on objects of other kinds
#: kind: language
#: profile: compat
#: raises: AttributeError: 'function' object has no attribute 'x'
#: stdout:
#| 1 {'x': 1}
#| AttributeError 'A' object has no attribute 'x'
#| AttributeError 'A' object has no attribute 'kept'
#| LookupError x
#| AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| None
#| None
#| TypeError can't apply this __setattr__ to type object
#| TypeError can't apply this __delattr__ to type object
#| TypeError can't apply this __setattr__ to type object
#| TypeError can't apply this __delattr__ to type object
#| AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError attribute name must be string, not 'int'
#| TypeError __setattr__ expected 2 arguments, got 1
#| TypeError descriptor '__setattr__' of 'object' object needs an argument
#| TypeError attribute name must be string, not 'NoneType'
#| TypeError expected 1 argument, got 0
#| TypeError attribute name must be string, not 'int'
#| TypeError expected 1 argument, got 0
#| AttributeError 'A' object has no attribute 'nope'
#| TypeError descriptor '__setattr__' requires a 'type' object but received a 'int'
#| None
#| None
#| AttributeError type object 'A' has no attribute 'x'
#| TypeError descriptor '__getattribute__' requires a 'type' object but received a 'int'
#| AttributeError type object 'A' has no attribute 'nope'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    kept = 1

    def __setattr__(self, name, value):
        raise LookupError(name)

    def __delattr__(self, name):
        raise LookupError(name)


a = A()
object.__setattr__(a, "x", 1)
print(a.x, a.__dict__)
object.__delattr__(a, "x")
attempt(object.__delattr__, a, "x")
attempt(object.__delattr__, a, "kept")
attempt(setattr, a, "x", 1)
for target in [1, "s", [], None, len, attempt, int, A, object()]:
    attempt(object.__setattr__, target, "x", 1)
    attempt(object.__delattr__, target, "x")
attempt(object.__setattr__, a, 1, 2)
attempt(object.__setattr__, a, "x")
attempt(object.__setattr__)
attempt(object.__delattr__, a, None)
attempt(object.__delattr__, a)
attempt(object.__getattribute__, a, 1)
attempt(object.__getattribute__, a)
attempt(object.__getattribute__, a, "nope")
attempt(type.__setattr__, 1, "x", 1)
attempt(type.__setattr__, A, "x", 2)
attempt(type.__delattr__, A, "x")
attempt(type.__delattr__, A, "x")
attempt(type.__getattribute__, 1, "x")
attempt(type.__getattribute__, A, "nope")
del attempt.x
print(attempt.__dict__)
