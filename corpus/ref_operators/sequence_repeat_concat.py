#: about: + and * with guest sequences and in-place forms
#: kind: language
#: stdout:
#| [1, 1] [1, 1] aa aa (1,) () b'xx' bytearray(b'xx')
#| ('rmul', [1]) ('rmul', 's') ('radd', [1]) ('radd', 's') ('radd', (1,)) ('radd', b'') {1: 1}
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: unsupported operand type(s) for *: 'G' and 'int'
#| TypeError: unsupported operand type(s) for *=: 'G' and 'int'
#| TypeError: unsupported operand type(s) for *: 'int' and 'G'
#| TypeError: unsupported operand type(s) for *=: 'int' and 'G'
#| TypeError: can't multiply sequence by non-int of type 'G'
#| TypeError: unsupported operand type(s) for *=: 'G' and 'list'
#| TypeError: can't multiply sequence by non-int of type 'G'
#| TypeError: can't multiply sequence by non-int of type 'G'
#| TypeError: can't multiply sequence by non-int of type 'set'
#| TypeError: unsupported operand type(s) for *=: 'set' and 'list'
#| TypeError: can't multiply sequence by non-int of type 'set'
#| TypeError: can't multiply sequence by non-int of type 'set'
#| TypeError: unsupported operand type(s) for *: 'range' and 'int'
#| TypeError: unsupported operand type(s) for *=: 'range' and 'int'
#| TypeError: unsupported operand type(s) for *: 'int' and 'range'
#| TypeError: unsupported operand type(s) for *=: 'int' and 'range'
#| TypeError: can't multiply sequence by non-int of type 'range'
#| TypeError: unsupported operand type(s) for *=: 'range' and 'list'
#| TypeError: can't multiply sequence by non-int of type 'dict'
#| TypeError: unsupported operand type(s) for *=: 'dict' and 'str'
#| TypeError: can't multiply sequence by non-int of type 'dict'
#| TypeError: can't multiply sequence by non-int of type 'dict'
#| TypeError: unsupported operand type(s) for *: 'Idx' and 'Idx'
#| TypeError: unsupported operand type(s) for *=: 'Idx' and 'Idx'
#| TypeError: unsupported operand type(s) for *: 'Idx' and 'float'
#| TypeError: unsupported operand type(s) for *=: 'Idx' and 'float'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'object'
#| TypeError: can't multiply sequence by non-int of type 'object'
#| TypeError: can't multiply sequence by non-int of type 'complex'
#| TypeError: can't multiply sequence by non-int of type 'complex'
#| TypeError: can't multiply sequence by non-int of type 'complex'
#| TypeError: can't multiply sequence by non-int of type 'complex'
#| TypeError: can only concatenate list (not "tuple") to list
#| [1, 2]
#| TypeError: can only concatenate tuple (not "list") to tuple
#| TypeError: can only concatenate tuple (not "list") to tuple
#| TypeError: can only concatenate str (not "bytes") to str
#| TypeError: can only concatenate str (not "bytes") to str
#| TypeError: can't concat str to bytes
#| TypeError: can't concat str to bytes
#| TypeError: can only concatenate list (not "str") to list
#| [1, 's']
#| TypeError: unsupported operand type(s) for +: 'G' and 'list'
#| TypeError: unsupported operand type(s) for +=: 'G' and 'list'
#| TypeError: unsupported operand type(s) for +: 'int' and 'list'
#| TypeError: unsupported operand type(s) for +=: 'int' and 'list'
#| TypeError: can only concatenate list (not "int") to list
#| TypeError: 'int' object is not iterable
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +=: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'
#| TypeError: unsupported operand type(s) for +=: 'NoneType' and 'str'
#| TypeError: unsupported operand type(s) for +: 'range' and 'range'
#| TypeError: unsupported operand type(s) for +=: 'range' and 'range'
#| bytearray(b'ab')
#| bytearray(b'ab')
#| b'ab'
#| b'ab'
#| TypeError: unsupported operand type(s) for +: 'set' and 'set'
#| TypeError: unsupported operand type(s) for +=: 'set' and 'set'
#| TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for +=: 'dict' and 'dict'
#| b'ab'
#| b'ab'
#| TypeError: can only concatenate str (not "NoneType") to str
#| TypeError: can only concatenate str (not "NoneType") to str
#| TypeError: can only concatenate list (not "NoneType") to list
#| TypeError: 'NoneType' object is not iterable
#| TypeError: can only concatenate tuple (not "NoneType") to tuple
#| TypeError: can only concatenate tuple (not "NoneType") to tuple
#| TypeError: can't concat NoneType to bytes
#| TypeError: can't concat NoneType to bytes
#| TypeError: can't concat NoneType to bytearray
#| TypeError: can't concat NoneType to bytearray
#| TypeError: can't concat str to bytearray
#| TypeError: can't concat str to bytearray
#| TypeError: can't concat list to bytearray
#| TypeError: can't concat list to bytearray
#| [1, 'a', 'b']
#| [1, 2]
#| [1, 4]
#| [1, 5]
#| [1, 0, 1]
#| [1, 97]
#| [1, 1]
#| [1, 'q']
#| [1, 9]
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'int' object is not iterable
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| [[1], [1], [1]] [] [] (1, 2, 1, 2) ababab
#| True True True [1, 2, 1, 2]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class G:
    def __getitem__(self, i): return i
    def __len__(self): return 2
class Idx:
    def __index__(self): return 2
class RM:
    def __rmul__(self, o): return ("rmul", o)
    def __radd__(self, o): return ("radd", o)
print([1] * Idx(), Idx() * [1], "a" * Idx(), Idx() * "a", (1,) * True, False * (1,), b"x" * Idx(), bytearray(b"x") * 2)
print([1] * RM(), RM() and "s" * RM(), [1] + RM(), "s" + RM(), (1,) + RM(), b"" + RM(), range(2) and {1: 1} | {} )
for a, b in (([1], 1.5), (1.5, [1]), ("s", None), (None, "s"), ([1], [1]), ("a", "b"), ((1,), "b"), (b"a", 1.0), (G(), 2), (2, G()), (G(), [1]), ([1], G()), ({1}, [1]), ([1], {1}), (range(2), 2), (2, range(2)), (range(1), [1]), ({}, "s"), ("s", {}), (Idx(), Idx()), (Idx(), 1.5), (None, [1]), (object(), "s"), (1j, "s"), ("s", 1j)):
    attempt(lambda: a * b)
    def ip(a):
        a *= b
        return a
    attempt(ip, a)
for a, b in (([1], (2,)), ((1,), [2]), ("s", b"s"), (b"s", "s"), ([1], "s"), (G(), [1]), (1, [1]), ([1], 1), ("s", 1), (1, "s"), (None, "s"), (range(1), range(1)), (bytearray(b"a"), b"b"), (b"a", bytearray(b"b")), ({1}, {2}), ({}, {}), (b"a", memoryview(b"b")), ("", None), ([], None), ((), None), (b"", None), (bytearray(), None), (bytearray(), "s"), (bytearray(), [1])):
    attempt(lambda: a + b)
    def ip2(a):
        a += b
        return a
    attempt(ip2, a)
l = [1]
def ext(x):
    global l
    l = [1]
    l += x
    return l
for x in ("ab", {2: 3}, {4}, (5,), range(2), b"a", iter([1]), (i for i in "q"), [9], None, 5): attempt(ext, x)
attempt(lambda: "a" * (1 << 64)); attempt(lambda: [1] * -(1 << 64)); attempt(lambda: () * (1 << 70)); attempt(lambda: "" * (1 << 64)); attempt(lambda: [] * 10**30)
x = [[]] * 3
x[0].append(1)
print(x, [1, 2] * 0, [1] * -1, (1, 2) * 2, "ab" * 3)
t = (1, 2)
print(t * 1 is t, t + () == t, "ab" * 1 is "ab" or True, [*t] * 2)
