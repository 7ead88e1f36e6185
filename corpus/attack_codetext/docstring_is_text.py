#: about: a docstring that looks like a test session is not run
#: kind: security
#: tests: threat:11
#: stdout:
#| 24 True

def f():
    """>>> print('evaluated')  """
    return f.__doc__


print(len(f()), f() is f.__doc__ or f() == f.__doc__)
