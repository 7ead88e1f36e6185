#: about: sizes that cannot be are errors that can be caught
#: kind: language
#: stdout:
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| MemoryError: 
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: Python int too large to convert to C ssize_t
#| IndexError: range object index out of range
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: too many digits in integer
#| OverflowError: Python int too large to convert to C ssize_t
#| ValueError: Too many decimal digits in format string
#| IndexError: cannot fit 'int' into an index-sized integer
#| IndexError: cannot fit 'int' into an index-sized integer
#| ''
#| [1, 2]
#| OverflowError: Python int too large to convert to C ssize_t
#| 1.5
#| ValueError: chr() arg not in range(0x110000)
#| OverflowError: int too large to convert to float
#| OverflowError: (34, 'Numerical result out of range')
#| OverflowError: cannot convert float infinity to integer
#| ValueError: cannot convert float NaN to integer
#| 'a'
#| b''
#| 16777216

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for call in (lambda: "a" * 2**63, lambda: [1] * 2**63, lambda: (1,) * 2**62, lambda: b"a" * 2**63, lambda: bytes(2**63), lambda: bytearray(2**63), lambda: "a".ljust(2**63), lambda: range(2**63)[2**63], lambda: len(range(2**63)), lambda: 1 << 2**63, lambda: "%*d" % (2**63, 1), lambda: format(1, "9" * 30), lambda: [0][2**63], lambda: "a"[2**64], lambda: "abc"[2**63:], lambda: [1, 2][:2**70], lambda: (5).to_bytes(2**63), lambda: round(1.5, 2**63), lambda: chr(2**63), lambda: float(10**309), lambda: 2.0 ** 1e10, lambda: int(float("inf")), lambda: int(float("nan")), lambda: "a".center(-2**63), lambda: b"".join([b""] * 3), lambda: hash(2**1000)):
    attempt(call)
