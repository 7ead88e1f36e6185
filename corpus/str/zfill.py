#: about: str.zfill: signs, widths, wrong arguments
#: kind: language
#: stdout:
#| '12' | '12' | '0012' | '12' | '12' | '0000012' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| '-12' | '-12' | '-012' | '-12' | '-12' | '-000012' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| '+' | '+' | '+000' | '+' | '+' | '+000000' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| '' | '' | '0000' | '' | '0' | '0000000' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| '--1' | '--1' | '-0-1' | '--1' | '--1' | '-0000-1' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| ' 1' | ' 1' | '00 1' | ' 1' | ' 1' | '00000 1' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| 'é' | 'é' | '000é' | 'é' | 'é' | '000000é' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments
#| '𝟘' | '𝟘' | '000𝟘' | '𝟘' | '𝟘' | '000000𝟘' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: str.zfill() takes exactly one argument (0 given) | TypeError: str.zfill() takes exactly one argument (2 given) | TypeError: str.zfill() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.zfill(0),
    lambda x: x.zfill(4),
    lambda x: x.zfill(-1),
    lambda x: x.zfill(True),
    lambda x: x.zfill(7),
    lambda x: x.zfill("4"),
    lambda x: x.zfill(4.5),
    lambda x: x.zfill(),
    lambda x: x.zfill(1, 2),
    lambda x: x.zfill(width=3),
)
for x in ("12", "-12", "+", "", "--1", " 1", "é", "𝟘",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
