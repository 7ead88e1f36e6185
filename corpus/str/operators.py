#: about: +, *, in, comparisons and the operators that str does not have
#: kind: language
#: stdout:
#| 'ab' | 'abc' | 'ab' | TypeError: can only concatenate str (not "bytes") to str | TypeError: can only concatenate str (not "int") to str | TypeError: unsupported operand type(s) for +: 'int' and 'str' | 'ababab' | 'ababab' | '' | '' | 'ab' | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: can't multiply sequence by non-int of type 'str' | OverflowError: cannot fit 'int' into an index-sized integer | True | True | TypeError: 'in <string>' requires string as left operand, not int | TypeError: 'in <string>' requires string as left operand, not NoneType | True | True | False | False | False | TypeError: '<' not supported between instances of 'str' and 'int' | TypeError: '<' not supported between instances of 'str' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'str' and 'str' | TypeError: unsupported operand type(s) for /: 'str' and 'int' | TypeError: bad operand type for unary -: 'str' | 'ab' | TypeError: unsupported operand type(s) for &: 'str' and 'str' | False | TypeError: 'str' object is not callable
#| '' | 'c' | '' | TypeError: can only concatenate str (not "bytes") to str | TypeError: can only concatenate str (not "int") to str | TypeError: unsupported operand type(s) for +: 'int' and 'str' | '' | '' | '' | '' | '' | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: can't multiply sequence by non-int of type 'str' | OverflowError: cannot fit 'int' into an index-sized integer | False | True | TypeError: 'in <string>' requires string as left operand, not int | TypeError: 'in <string>' requires string as left operand, not NoneType | True | True | False | False | True | TypeError: '<' not supported between instances of 'str' and 'int' | TypeError: '<' not supported between instances of 'str' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'str' and 'str' | TypeError: unsupported operand type(s) for /: 'str' and 'int' | TypeError: bad operand type for unary -: 'str' | '' | TypeError: unsupported operand type(s) for &: 'str' and 'str' | True | TypeError: 'str' object is not callable
#| 'é' | 'éc' | 'é' | TypeError: can only concatenate str (not "bytes") to str | TypeError: can only concatenate str (not "int") to str | TypeError: unsupported operand type(s) for +: 'int' and 'str' | 'ééé' | 'ééé' | '' | '' | 'é' | TypeError: can't multiply sequence by non-int of type 'float' | TypeError: can't multiply sequence by non-int of type 'str' | OverflowError: cannot fit 'int' into an index-sized integer | False | True | TypeError: 'in <string>' requires string as left operand, not int | TypeError: 'in <string>' requires string as left operand, not NoneType | False | False | False | False | True | TypeError: '<' not supported between instances of 'str' and 'int' | TypeError: '<' not supported between instances of 'str' and 'NoneType' | TypeError: unsupported operand type(s) for -: 'str' and 'str' | TypeError: unsupported operand type(s) for /: 'str' and 'int' | TypeError: bad operand type for unary -: 'str' | 'é' | TypeError: unsupported operand type(s) for &: 'str' and 'str' | True | TypeError: 'str' object is not callable

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x + "c",
    lambda x: x + "",
    lambda x: x + b"c",
    lambda x: x + 1,
    lambda x: 1 + x,
    lambda x: x * 3,
    lambda x: 3 * x,
    lambda x: x * 0,
    lambda x: x * -1,
    lambda x: x * True,
    lambda x: x * 1.5,
    lambda x: x * "a",
    lambda x: x * 2**70,
    lambda x: "a" in x,
    lambda x: "" in x,
    lambda x: 1 in x,
    lambda x: None in x,
    lambda x: x < "b",
    lambda x: x <= "ab",
    lambda x: x > "\ud800",
    lambda x: x == 1,
    lambda x: x != "ab",
    lambda x: x < 1,
    lambda x: x < None,
    lambda x: x - "a",
    lambda x: x / 2,
    lambda x: -x,
    lambda x: x % (),
    lambda x: x & "a",
    lambda x: x[0:1] is x,
    lambda x: x(),
)
for x in ("ab", "", "é",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
