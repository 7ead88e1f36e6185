#: about: indexing and slicing, astral and surrogate characters included
#: kind: language
#: stdout:
#| 'abcdef' | 'a' | 'f' | 'd' | IndexError: string index out of range | IndexError: string index out of range | 'b' | IndexError: cannot fit 'int' into an index-sized integer | 'bc' | 'def' | 'abcde' | 'ace' | 'fedcba' | 'edc' | 'abcdef' | '' | '' | '' | 'f' | ValueError: slice step cannot be zero | TypeError: string indices must be integers, not 'float' | TypeError: string indices must be integers, not 'str' | TypeError: string indices must be integers, not 'NoneType' | TypeError: string indices must be integers, not 'tuple' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method
#| 'aé漢😀z' | 'a' | 'z' | '😀' | IndexError: string index out of range | IndexError: string index out of range | 'é' | IndexError: cannot fit 'int' into an index-sized integer | 'é漢' | '漢😀z' | 'aé漢😀' | 'a漢z' | 'z😀漢éa' | 'z😀漢' | 'aé漢😀z' | '' | '' | '' | 'z' | ValueError: slice step cannot be zero | TypeError: string indices must be integers, not 'float' | TypeError: string indices must be integers, not 'str' | TypeError: string indices must be integers, not 'NoneType' | TypeError: string indices must be integers, not 'tuple' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method
#| '' | IndexError: string index out of range | IndexError: string index out of range | IndexError: string index out of range | IndexError: string index out of range | IndexError: string index out of range | IndexError: string index out of range | IndexError: cannot fit 'int' into an index-sized integer | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | ValueError: slice step cannot be zero | TypeError: string indices must be integers, not 'float' | TypeError: string indices must be integers, not 'str' | TypeError: string indices must be integers, not 'NoneType' | TypeError: string indices must be integers, not 'tuple' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method
#| '\ud83d\ude00' | '\ud83d' | '\ude00' | IndexError: string index out of range | IndexError: string index out of range | IndexError: string index out of range | '\ude00' | IndexError: cannot fit 'int' into an index-sized integer | '\ude00' | '\ud83d\ude00' | '\ud83d' | '\ud83d' | '\ude00\ud83d' | '' | '\ud83d\ude00' | '' | '' | '' | '\ude00' | ValueError: slice step cannot be zero | TypeError: string indices must be integers, not 'float' | TypeError: string indices must be integers, not 'str' | TypeError: string indices must be integers, not 'NoneType' | TypeError: string indices must be integers, not 'tuple' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x[0],
    lambda x: x[-1],
    lambda x: x[3],
    lambda x: x[10],
    lambda x: x[-10],
    lambda x: x[True],
    lambda x: x[2**70],
    lambda x: x[1:3],
    lambda x: x[-3:],
    lambda x: x[:-1],
    lambda x: x[::2],
    lambda x: x[::-1],
    lambda x: x[4:1:-1],
    lambda x: x[-100:100],
    lambda x: x[3:1],
    lambda x: x[2**70:],
    lambda x: x[:-2**70],
    lambda x: x[::-2**70],
    lambda x: x[::0],
    lambda x: x[1.0],
    lambda x: x["a"],
    lambda x: x[None],
    lambda x: x[1, 2],
    lambda x: x[:"a"],
    lambda x: x["a":],
)
for x in ("abcdef", "aé漢😀z", "", "\ud83d\ude00",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
