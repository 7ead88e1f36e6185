#: about: the hidden functions behind a type alias, a bound, a default and constraints are functions with blocked insides, and evaluate nothing but what was written
#: kind: security
#: tests: attribute:__code__ attribute:__globals__ attribute:__closure__ attribute:__builtins__ threat:2 threat:11
#: stdout:
#| outer.<locals>.Alias list[str] (1,) {}
#| outer.<locals>.T <class 'str'> (1,) {}
#| outer.<locals>.U <class 'str'> (1,) {}
#| outer.<locals>.V (<class 'str'>, <class 'int'>) (1,) {}
#| TypeError
#| NotImplementedError
#| list[str]
#| <class 'str'>

def outer(secret):
    type Alias[T: secret, U = secret, V: (secret, int) = int] = list[secret]
    return Alias


alias = outer(str)
T, U, V = alias.__type_params__
for function in (alias.evaluate_value, T.evaluate_bound, U.evaluate_default, V.evaluate_constraints):
    for name in ("__code__", "__globals__", "__closure__", "__builtins__", "__self__"):
        try:
            print("OPEN", getattr(function, name))
        except AttributeError as refused:
            assert str(refused) == f"attribute access to '{name}' is blocked in this environment"
        try:
            setattr(function, name, None)
            print("CHANGED", name)
        except AttributeError:
            pass
    print(function.__qualname__, function(1), function.__defaults__, function.__annotations__)
for forged in (lambda: alias.evaluate_value("__import__('os')"), lambda: alias.evaluate_value(4), lambda: alias.evaluate_value(), lambda: T.evaluate_bound(2)):
    try:
        print(forged())
    except (TypeError, NotImplementedError) as refused:
        print(type(refused).__name__)
