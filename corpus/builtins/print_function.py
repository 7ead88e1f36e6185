#: about: print: sep, end, and what it does with odd arguments
#: kind: language
#: tests: builtin:print
#: stdout:
#|
#| a-1-None-[1, 'x']!
#| no newline after
#| 0
#| 1
#| 2
#| 12
#|
#|
#| a b
#| é漢😀 tab	here nul0
#| 1
#| None <built-in function print>
#| str [repr] (repr,) {'k': repr}
#| sep must be None or a string, not int
#| end must be None or a string, not bytes
#| print() got an unexpected keyword argument 'bad'
#| sep must be None or a string, not int
#| before | __str__ returned non-string (type int)
#|
#| last line without newline
#|\

print()
print("a", 1, None, [1, "x"], sep="-", end="!\n")
print("no newline", end="")
print("", "after")
print(*range(3), sep="\n")
print(1, 2, sep="", end="\n\n")
print(sep="x")
print("a", "b", sep=None, end=None)
print("é漢😀", "tab\there", "nul\0".replace("\0", "0"), flush=True)
print(print(1), print)

class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"

print(S(), [S()], (S(),), {"k": S()})
for bad in (lambda: print(sep=1), lambda: print(end=b""), lambda: print(bad=1), lambda: print("x", sep=5)):
    try: bad()
    except TypeError as error: print(error)

class Bad:
    def __str__(self): return 5

try: print("before", Bad())
except TypeError as error: print("|", error)
print(*[], **{"sep": ""})
print("last", end=" line without newline")
