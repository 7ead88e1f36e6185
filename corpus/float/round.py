#: about: round() of floats: halves to even, digits on both sides
#: kind: language
#: stdout:
#| 0.5 | 0 | 0.0 | 0.5 | 0.5 | 0.0 | 0.0 | 0.5 | 0.5 | 0.5 | 0.0 | 0 | 0.5 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 0 | 0.5 | TypeError: __round__ expected at most 1 argument, got 2 | 0.5
#| 1.5 | 2 | 2.0 | 1.5 | 1.5 | 0.0 | 0.0 | 1.5 | 1.5 | 1.5 | 0.0 | 2 | 1.5 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 2 | 1.5 | TypeError: __round__ expected at most 1 argument, got 2 | 1.5
#| 2.5 | 2 | 2.0 | 2.5 | 2.5 | 0.0 | 0.0 | 2.5 | 2.5 | 2.5 | 0.0 | 2 | 2.5 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 2 | 2.5 | TypeError: __round__ expected at most 1 argument, got 2 | 2.5
#| -0.5 | 0 | -0.0 | -0.5 | -0.5 | -0.0 | -0.0 | -0.5 | -0.5 | -0.5 | -0.0 | 0 | -0.5 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 0 | -0.5 | TypeError: __round__ expected at most 1 argument, got 2 | -0.5
#| 2.675 | 3 | 3.0 | 2.7 | 2.67 | 0.0 | 0.0 | 2.675 | 2.675 | 2.675 | 0.0 | 3 | 2.7 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 3 | 2.7 | TypeError: __round__ expected at most 1 argument, got 2 | 2.675
#| 1234.5678 | 1235 | 1235.0 | 1234.6 | 1234.57 | 1230.0 | 1200.0 | 1234.568 | 1234.5678 | 1234.5678 | 0.0 | 1235 | 1234.6 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 1235 | 1234.6 | TypeError: __round__ expected at most 1 argument, got 2 | 1234.5678
#| 1e+22 | 10000000000000000000000 | 1e+22 | 1e+22 | 1e+22 | 1e+22 | 1e+22 | 1e+22 | 1e+22 | 1e+22 | 0.0 | 10000000000000000000000 | 1e+22 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 10000000000000000000000 | 1e+22 | TypeError: __round__ expected at most 1 argument, got 2 | 1e+22
#| 5e-324 | 0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 5e-324 | 0.0 | 0 | 0.0 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 0 | 0.0 | TypeError: __round__ expected at most 1 argument, got 2 | 5e-324
#| 1e+300 | 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 | 1e+300 | 1e+300 | 1e+300 | 1e+300 | 1e+300 | 1e+300 | 1e+300 | 1e+300 | 0.0 | 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 | 1e+300 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 | 1e+300 | TypeError: __round__ expected at most 1 argument, got 2 | 1e+300
#| -0.0 | 0 | -0.0 | -0.0 | -0.0 | -0.0 | -0.0 | -0.0 | -0.0 | -0.0 | -0.0 | 0 | -0.0 | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | 0 | -0.0 | TypeError: __round__ expected at most 1 argument, got 2 | -0.0
#| inf | OverflowError: cannot convert float infinity to integer | inf | inf | inf | inf | inf | inf | inf | inf | inf | OverflowError: cannot convert float infinity to integer | inf | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: cannot convert float infinity to integer | inf | TypeError: __round__ expected at most 1 argument, got 2 | inf
#| nan | ValueError: cannot convert float NaN to integer | nan | nan | nan | nan | nan | nan | nan | nan | nan | ValueError: cannot convert float NaN to integer | nan | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | ValueError: cannot convert float NaN to integer | nan | TypeError: __round__ expected at most 1 argument, got 2 | nan

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: round(x),
    lambda x: round(x, 0),
    lambda x: round(x, 1),
    lambda x: round(x, 2),
    lambda x: round(x, -1),
    lambda x: round(x, -2),
    lambda x: round(x, 3),
    lambda x: round(x, 17),
    lambda x: round(x, 400),
    lambda x: round(x, -400),
    lambda x: round(x, None),
    lambda x: round(x, True),
    lambda x: round(x, 1.0),
    lambda x: round(x, "1"),
    lambda x: x.__round__(),
    lambda x: x.__round__(1),
    lambda x: x.__round__(1, 2),
    lambda x: round(x, 2**70),
)
for x in (0.5, 1.5, 2.5, -0.5, 2.675, 1234.5678, 1e22, 5e-324, 1e300, -0.0, float("inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
