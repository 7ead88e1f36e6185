#: about: the messages users meet most often
#: kind: language
#: stdout:
#| NameError: name 'undefined' is not defined
#| ValueError: invalid literal for int() with base 10: '12x'
#| ValueError: invalid literal for int() with base 10: ''
#| ValueError: invalid literal for int() with base 10: ' \n'
#| ValueError: invalid literal for int() with base 8: '9999999999'
#| ValueError: could not convert string to float: 'abc'
#| ValueError: could not convert string to float: ''
#| IndexError: list index out of range
#| IndexError: tuple index out of range
#| IndexError: string index out of range
#| KeyError: 'key'
#| KeyError: (1, 'a')
#| AttributeError: 'NoneType' object has no attribute 'attribute'
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: 'int' object is not subscriptable
#| TypeError: 'set' object is not subscriptable
#| TypeError: 'builtin_function_or_method' object is not subscriptable
#| ValueError: list.remove(x): x not in list
#| IndexError: pop from empty list
#| KeyError: 'popitem(): dictionary is empty'
#| KeyError: 'pop from an empty set'
#| ValueError: list.index(x): x not in list
#| ValueError: substring not found
#| KeyError: 2
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: ord() expected a character, but string of length 0 found
#| UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| StopIteration: 
#| ValueError: min() iterable argument is empty
#| ValueError: range() arg 3 must not be zero
#| OverflowError: (34, 'Numerical result out of range')
#| OverflowError: cannot convert float infinity to integer
#| ValueError: cannot convert float NaN to integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#|
#| TypeError: %d format: a real number is required, not str
#| ValueError: bytes must be in range(0, 256)
#| ValueError: negative count
#| AttributeError: 'int' object has no attribute 'foo'
#| NameError: name 'for_ever' is not defined
#| OverflowError: cannot convert float infinity to integer
#| ValueError: zip() argument 2 is longer than argument 1
#| ValueError: zip() argument 2 is shorter than argument 1
#| ValueError: map() argument 2 is longer than argument 1

def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

attempt(lambda: undefined)
attempt(lambda: int("12x"))
attempt(lambda: int("", 10))
attempt(lambda: int(" \n"))
attempt(lambda: int("9" * 10, 8))
attempt(lambda: float("abc"))
attempt(lambda: float(""))
attempt(lambda: [1, 2][5])
attempt(lambda: (1,)[3])
attempt(lambda: "abc"[9])
attempt(lambda: {}["key"])
attempt(lambda: {}[(1, "a")])
attempt(lambda: None.attribute)
attempt(lambda: None[0])
attempt(lambda: (5)[0])
attempt(lambda: {1}[0])
attempt(lambda: len[0])
attempt(lambda: [].remove(1))
attempt(lambda: [].pop())
attempt(lambda: {}.popitem())
attempt(lambda: set().pop())
attempt(lambda: [1].index(2))
attempt(lambda: "a".index("b"))
attempt(lambda: {1}.remove(2))
attempt(lambda: chr(-1))
attempt(lambda: ord(""))
attempt(lambda: "é".encode("ascii"))
attempt(lambda: b"\xff".decode())
attempt(lambda: next(iter([])))
attempt(lambda: min([]))
attempt(lambda: range(1, 2, 0))
attempt(lambda: 2.0 ** 10000)
attempt(lambda: int(float("inf")))
attempt(lambda: int(float("nan")))
attempt(lambda: [0] * 2 ** 70)
attempt(lambda: "x" * -1)
attempt(lambda: "%d" % "x")
attempt(lambda: bytes([256]))
attempt(lambda: bytes(-1))
attempt(lambda: (1).foo)
attempt(lambda: for_ever)
attempt(lambda: round(float("inf")))
attempt(lambda: zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(map(lambda a, b: a, [1], [1, 2], strict=True)))
