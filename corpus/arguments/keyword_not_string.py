#: about: keywords that are no strings, in calls of functions and of what cannot be called
#: kind: language
#: stdout:
#| keywords must be strings
#| 'int' object is not callable
#| 'NoneType' object is not callable
#| keywords must be strings
#| keywords must be strings
#| keywords must be strings
#| keywords must be strings

def f(**k):
    return k

for call in (lambda: f(**{1: 2}), lambda: 3 .real(**{1: 2}), lambda: None(a=1, **{1: 2}), lambda: print(**{1: 2}), lambda: dict(**{1: 2}), lambda: int(**{1: 2}), lambda: "".join(**{(): 2})):
    try:
        print(call())
    except TypeError as e:
        print(e)
