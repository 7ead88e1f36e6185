#: about: chr over its whole range, from what has __index__
#: kind: language
#: stdout:
#| ['\x00', '\t', 'A', '\x7f', '\x80', '\xff', '\u0100', '\u03bb', '\ud7ff', '\ud800', '\udfff', '\ue000', '\uffff', '\U00010000', '\U0010ffff', '\x01', 'B', 'C']
#| TypeError: chr() takes exactly one argument (0 given)
#| TypeError: chr() takes exactly one argument (2 given)
#| TypeError: chr() takes no keyword arguments
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: __index__ returned non-int (type str)
#| ValueError: chr() arg not in range(0x110000)
#| ValueError: chr() arg not in range(0x110000)
#| TypeError: 'complex' object cannot be interpreted as an integer
#| TypeError: 'list' object cannot be interpreted as an integer

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Ix:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class Whole(int): pass
print(ascii([chr(n) for n in (0, 9, 65, 127, 128, 255, 256, 0x3bb, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, True, Whole(66), Ix(67))]))
attempt(chr)
attempt(chr, 1, 2)
attempt(chr, i=65)
for bad in (-1, 0x110000, 2**31, 2**63, -2**63, 2**64, -2**100, 65.0, "A", None, b"A", Ix("x"), Ix(-1), Ix(2**70), 1j, []):
    attempt(chr, bad)
