#: about: round() of ints to tens and beyond
#: kind: language
#: stdout:
#| 15 | 15 | 15 | 15 | 20 | 0 | 0 | 0 | 0 | 15 | 15 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 15 | 20 | TypeError: __round__ expected at most 1 argument, got 2 | 20
#| 25 | 25 | 25 | 25 | 20 | 0 | 0 | 0 | 0 | 25 | 25 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 25 | 20 | TypeError: __round__ expected at most 1 argument, got 2 | 20
#| -15 | -15 | -15 | -15 | -20 | 0 | 0 | 0 | 0 | -15 | -15 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | -15 | -20 | TypeError: __round__ expected at most 1 argument, got 2 | -20
#| 12345 | 12345 | 12345 | 12345 | 12340 | 12300 | 0 | 0 | 0 | 12345 | 12345 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 12345 | 12340 | TypeError: __round__ expected at most 1 argument, got 2 | 12340
#| -99999 | -99999 | -99999 | -99999 | -100000 | -100000 | -100000 | 0 | 0 | -99999 | -99999 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | -99999 | -100000 | TypeError: __round__ expected at most 1 argument, got 2 | -100000
#| 1180591620717411303424 | 1180591620717411303424 | 1180591620717411303424 | 1180591620717411303424 | 1180591620717411303420 | 1180591620717411303400 | 1180591620717411300000 | 0 | 0 | 1180591620717411303424 | 1180591620717411303424 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 1180591620717411303424 | 1180591620717411303420 | TypeError: __round__ expected at most 1 argument, got 2 | 1180591620717411303420
#| 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 0 | 0 | TypeError: __round__ expected at most 1 argument, got 2 | 0
#| 5 | 5 | 5 | 5 | 0 | 0 | 0 | 0 | 0 | 5 | 5 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 5 | 0 | TypeError: __round__ expected at most 1 argument, got 2 | 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: round(x),
    lambda x: round(x, 0),
    lambda x: round(x, 3),
    lambda x: round(x, -1),
    lambda x: round(x, -2),
    lambda x: round(x, -5),
    lambda x: round(x, -30),
    lambda x: round(x, -400),
    lambda x: round(x, None),
    lambda x: round(x, True),
    lambda x: round(x, 1.0),
    lambda x: round(x, "1"),
    lambda x: x.__round__(),
    lambda x: x.__round__(-1),
    lambda x: x.__round__(-1, 2),
    lambda x: round(number=x, ndigits=-1),
)
for x in (15, 25, -15, 12345, -99999, 2**70, 0, 5,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
