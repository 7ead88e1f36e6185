#: about: text builtins on small values
#: kind: language
#: tests: builtin:ascii builtin:chr builtin:ord builtin:format builtin:repr builtin:str builtin:print
#: stdout:
#| '\xe9\u2603' ☃ 233 0x00ff 3.14 "it's"
#| abc 5 [1, 'a']
#| a|1|None!
#|
#| ValueError chr() arg not in range(0x110000)
#| TypeError ord() expected a character, but string of length 2 found
#| ValueError Unknown format code 'd' for object of type 'str'
#| UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)

print(ascii("é☃"), chr(9731), ord("é"), format(255, "#06x"), format(3.14159, ".2f"), repr("it's"))
print(str(b"abc", "ascii"), str(5), str([1, "a"]))
print("a", 1, None, sep="|", end="!\n")
print()
for bad in (lambda: chr(-1), lambda: ord("ab"), lambda: format("x", "d"), lambda: str(b"\xff", "ascii")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
