#: about: slices of list, tuple, str, bytes and range with every sign of step
#: kind: language
#: stdout:
#| cde abc hij abcdefghij hij abc acegi beh jihgfedcba ige jih  
#|  abc abcdefghij dcba a j  ab abcdefghij  j
#| [1, 2] [4, 3, 2, 1, 0] [0, 2, 4] [3, 4] [3, 2] [] [4, 3, 2, 1, 0]
#| (1, 2) (4, 3, 2, 1, 0) (0, 2, 4) (3, 4) (3, 2) () (4, 3, 2, 1, 0)
#| b'12' b'43210' b'024' b'34' b'32' b'' b'43210'
#| range(1, 3) range(4, -1, -1) range(0, 5, 2) range(3, 5) range(3, 1, -1) range(5, 5) range(4, -1, -1)
#| range(10, 30, 10) range(40, -10, -10) range(0, 50, 20) range(30, 50, 10) range(30, 10, -10) range(50, 50, 10) range(40, -10, -10)
#| bytearray(b'12') bytearray(b'43210') bytearray(b'024') bytearray(b'34') bytearray(b'32') bytearray(b'') bytearray(b'43210')
#| bc  ab a j abcdefghij
#| cdefghij ab c acegi
#| ValueError slice step cannot be zero
#| ValueError slice step cannot be zero
#| ValueError slice step cannot be zero
#| TypeError slice indices must be integers or None or have an __index__ method
#| TypeError slice indices must be integers or None or have an __index__ method
#| TypeError string indices must be integers, not 'float'
#| TypeError string indices must be integers, not 'str'
#| TypeError string indices must be integers, not 'NoneType'
#| TypeError string indices must be integers, not 'tuple'
#| TypeError list indices must be integers or slices, not str
#| TypeError tuple indices must be integers or slices, not NoneType
#| TypeError byte indices must be integers or slices, not str
#| TypeError range indices must be integers or slices, not str
#| IndexError string index out of range
#| IndexError list index out of range
#| IndexError tuple index out of range
#| IndexError index out of range
#| IndexError range object index out of range
#| IndexError cannot fit 'int' into an index-sized integer

s = "abcdefghij"
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-7], s[::2], s[1::3], s[::-1], s[8:2:-2], s[-1:-4:-1], s[5:2], s[2:5:-1])
print(s[100:], s[-100:3], s[:100], s[3:-100:-1], s[::100], s[::-100], s[4:4], s[-0:2], s[None:None:None], s[10:], s[9:10])
for seq in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), b"01234", range(5), range(0, 50, 10), bytearray(b"01234")):
    print(seq[1:3], seq[::-1], seq[::2], seq[-2:], seq[3:1:-1], seq[10:], seq[:-10:-1])
print(s[True:3], s[2**100:], s[-2**100:2], s[::2**100], s[::-2**100], s[:2**63])

class I:
    def __index__(self): return 2

print(s[I():], s[:I()], s[I()], s[::I()])

def attempt(call):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)

attempt(lambda: s[::0])
attempt(lambda: [1][::0])
attempt(lambda: range(3)[::0])
attempt(lambda: s["a":])
attempt(lambda: s[1.0:])
attempt(lambda: s[1.5])
attempt(lambda: s["a"])
attempt(lambda: s[None])
attempt(lambda: s[1, 2])
items = [1]
attempt(lambda: items["a"])
pair = (1, 2)
attempt(lambda: pair[None])
attempt(lambda: b"a"["x"])
attempt(lambda: range(3)["x"])
attempt(lambda: s[10])
attempt(lambda: [][0])
attempt(lambda: ()[-1])
attempt(lambda: b""[0])
attempt(lambda: range(3)[3])
attempt(lambda: [1][2 ** 100])
