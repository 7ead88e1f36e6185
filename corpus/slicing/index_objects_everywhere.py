#: about: one index object as index, bound, count and size
#: kind: language
#: stdout:
#| 4 [4, 5] [1, 2, 3, 4] [4] [1, 3, 5] [5] 2 [2, 3] 15 10 True
#| __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); 
#| 4 (4, 5) (1, 2, 3, 4) (4,) (1, 3, 5) (5,) 2 (2, 3) 15 10 True
#| __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); 
#| 4 45 1234 4 135 5 2 23 15 10 True
#| __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); 
#| 52 b'45' b'1234' b'4' b'135' b'5' 50 b'23' 15 10 True
#| __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); 
#| 52 bytearray(b'45') bytearray(b'1234') bytearray(b'4') bytearray(b'135') bytearray(b'5') 50 bytearray(b'23') 15 10 True
#| __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); 
#| 4 range(4, 6) range(1, 5) range(4, 5) range(1, 6, 2) range(5, 4, -1) 2 range(2, 4)
#| __index__ returned non-int (type str); __index__ returned non-int (type str); __index__ returned non-int (type str); unsupported operand type(s) for *: 'range' and 'N'; __index__ returned non-int (type float); __index__ returned non-int (type float); __index__ returned non-int (type float); unsupported operand type(s) for *: 'range' and 'N'; __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); __index__ returned non-int (type NoneType); unsupported operand type(s) for *: 'range' and 'N'; __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); __index__ returned non-int (type tuple); unsupported operand type(s) for *: 'range' and 'N'; 
#| range(0, 3) [3, 6] 0x3 0b11 [0, 0, 0] no int 3 3.0 (3+0j) (2, 1) (0, 3, 1) A b'\x00\x00\x00' b'\x00\x00\x05' 1.235 1 -abc- ['a', 'b c'] 2

class N:
    def __init__(self, i=None): self.i = i
    def __index__(self): return self.i
class Trap(int):
    def __index__(self): raise RuntimeError("an int subclass is not asked")
n, m = N(), N()
for seq in ([1, 2, 3, 4, 5], (1, 2, 3, 4, 5), "12345", b"12345", bytearray(b"12345"), range(1, 6)):
    n.i, m.i = -2, 4
    out = [seq[n], seq[n:], seq[:m], seq[n:m], seq[::N(2)], seq[m:n:N(-1)], seq[Trap(1)], seq[Trap(1):Trap(3)]]
    out += [] if isinstance(seq, range) else [len(seq * N(3)), len(N(2) * seq), seq * N(0) == seq[:0]]
    print(*out)
    for bad in ("dumb", 1.0, None, (1,)):
        n.i = bad
        for f in (lambda: seq[n], lambda: seq[n:], lambda: seq[:n], lambda: seq * n):
            try: print(f())
            except TypeError as error: print(error, end="; ")
    print()
n.i = 3
print(range(n), list(range(n, N(9), n)), hex(n), bin(n), [0] * n, "%d" % n if hasattr(n, "__int__") else "no int", int(n), float(n), complex(n), divmod(7, int(n)), slice(n).indices(n), chr(N(65)), bytes(n), (5).to_bytes(n), round(1.23456, n), sum([1]), "abc".center(N(5), "-"), "a b c".split(None, N(1)), pow(2, 3, int(n)))
