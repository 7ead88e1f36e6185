#: about: adjacent literals join at compile time across prefixes and lines
#: kind: language
#: stdout:
#| onetwothree
#| first, second, third
#| raw: \n cooked: 	|
#| count 3 of \3
#| b'abc\\x'
#| ababab y PQ
#| ['one', 'twothree', 'four']

a = "one" 'two' """three"""
b = ("first, "
     "second, "
     'third')
c = "raw: " r"\n" " cooked: \t|"
n = 3
d = "count " f"{n}" " of " rf"\{n}"
e = b"ab" b'c' rb"\x"
print(a, b, c, d, e, sep="\n")
print("a" "b" * 3, "x" "y"[1], ("p" "q").upper())
print(["one", "two" "three", "four"])
