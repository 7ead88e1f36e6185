#: about: bin, oct and hex of ints, of subclasses and of what has __index__
#: kind: language
#: stdout:
#| 0b0 0b1 -0b1 0b1010 -0b11111111 0b10000000000000000000000000000000000000000000000000000000000000000 -0b10000000000000000000000000000000000000000000000000000000000000001 0b1 0b0 0b101 0b1100 -0b10000000000000000000000000000000000000000000000000000000000000000000000 0b1 
#| TypeError: bin() takes exactly one argument (0 given)
#| TypeError: bin() takes exactly one argument (2 given)
#| TypeError: bin() takes no keyword arguments
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
#| TypeError: __index__ returned non-int (type str)
#| TypeError: __index__ returned non-int (type NoneType)
#| 0o0 0o1 -0o1 0o12 -0o377 0o2000000000000000000000 -0o2000000000000000000001 0o1 0o0 0o5 0o14 -0o200000000000000000000000 0o1 
#| TypeError: oct() takes exactly one argument (0 given)
#| TypeError: oct() takes exactly one argument (2 given)
#| TypeError: oct() takes no keyword arguments
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
#| TypeError: __index__ returned non-int (type str)
#| TypeError: __index__ returned non-int (type NoneType)
#| 0x0 0x1 -0x1 0xa -0xff 0x10000000000000000 -0x10000000000000001 0x1 0x0 0x5 0xc -0x400000000000000000 0x1 
#| TypeError: hex() takes exactly one argument (0 given)
#| TypeError: hex() takes exactly one argument (2 given)
#| TypeError: hex() takes no keyword arguments
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type float)
#| TypeError: __index__ returned non-int (type str)
#| TypeError: __index__ returned non-int (type NoneType)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Whole(int):
    def __index__(self): return 99
    def __str__(self): return "str"
    def __repr__(self): return "repr"
class Ix:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for f in (bin, oct, hex):
    for v in (0, 1, -1, 10, -255, 2**64, -2**64-1, True, False, Whole(5), Ix(12), Ix(-2**70), Ix(True)):
        print(f(v), end=" ")
    print()
    attempt(f)
    attempt(f, 1, 2)
    attempt(f, number=1)
    attempt(f, 1.0)
    attempt(f, "1")
    attempt(f, None)
    attempt(f, Ix(1.0))
    attempt(f, Ix("a"))
    attempt(f, Ix(None))
