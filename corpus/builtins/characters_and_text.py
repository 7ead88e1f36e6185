#: about: chr, ord, ascii, repr, format, str
#: kind: language
#: tests: builtin:chr builtin:ord builtin:ascii builtin:repr builtin:format builtin:str
#: stdout:
#| A é 😀 '\x00' True 65 233 128512 120 0 122 ['a', 'b', 'c', 'd'] 1
#| '\xe9\n' ['\u0100'] 5 "it's" 1.0 None [1, 'a'] <class 'str'> <built-in function len> Ellipsis ff 3.14   a 5 [1] b'a' a 
#| ValueError chr() arg not in range(0x110000)
#| ValueError chr() arg not in range(0x110000)
#| ValueError chr() arg not in range(0x110000)
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError chr() takes exactly one argument (0 given)
#| TypeError ord() expected a character, but string of length 2 found
#| TypeError ord() expected a character, but string of length 0 found
#| TypeError ord() expected string of length 1, but int found
#| TypeError ord() expected a character, but string of length 0 found
#| TypeError ord() expected string of length 1, but NoneType found
#| TypeError repr() takes exactly one argument (0 given)
#| TypeError repr() takes exactly one argument (2 given)
#| TypeError ascii() takes exactly one argument (0 given)
#| TypeError format() argument 2 must be str, not int
#| TypeError str expected at most 3 arguments, got 4
#| TypeError decoding to str: need a bytes-like object, int found
#| TypeError str() got an unexpected keyword argument 'bad'
#| True '"\'"' {'a': [1, (2,)]}

print(chr(65), chr(233), chr(0x1F600), repr(chr(0)), chr(0x10FFFF) == "\U0010ffff", ord("A"), ord("é"), ord("😀"), ord(b"x"), ord("\0"), ord(bytearray(b"z")), [chr(c) for c in range(97, 101)], len(chr(0xD800)))
print(ascii("é\n"), ascii([chr(256)]), ascii(5), repr("it's"), repr(1.0), repr(None), repr([1, "a"]), repr(str), repr(len), repr(...), format(255, "x"), format(3.14159, ".2f"), format("a", ">3"), str(5), str([1]), str(b"a"), str(b"a", "ascii"), str())

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, OverflowError) as error: print(type(error).__name__, error)

attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: chr(2 ** 70))
attempt(lambda: chr("a"))
attempt(lambda: chr(1.0))
attempt(lambda: chr())
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: ord(5))
attempt(lambda: ord(b""))
attempt(lambda: ord(None))
attempt(lambda: repr())
attempt(lambda: repr(1, 2))
attempt(lambda: ascii())
attempt(lambda: format(1, 2))
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: str(1, "utf-8"))
attempt(lambda: str(bad=1))
print(all(ord(chr(c)) == c for c in range(0, 0x110000, 4099)), repr(repr("'")), repr({"a": [1, (2,)]}))
