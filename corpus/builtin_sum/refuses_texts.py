#: about: a start that is a str, bytes or bytearray, or of a subclass
#: kind: language
#: stdout:
#| TypeError: sum() can't sum strings [use ''.join(seq) instead]
#| TypeError: sum() can't sum strings [use ''.join(seq) instead]
#| TypeError: sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError: sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
#| TypeError: sum() can't sum strings [use ''.join(seq) instead]
#| TypeError: sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +: 'int' and 'bytes'
#| TypeError: 'int' object is not iterable
#| ab
#| True 5

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class S(str): pass
class B(bytes): pass
class A(bytearray): pass
attempt(sum, ["a"], "")
attempt(sum, [], "")
attempt(sum, [b"a"], b"")
attempt(sum, [], start=b"")
attempt(sum, [bytearray(b"a")], bytearray())
attempt(sum, [], S())
attempt(sum, [], B())
attempt(sum, [], A())
attempt(sum, ["a", "b"])
attempt(sum, [b"a"])
attempt(sum, 5, "")
class Add:
    def __add__(self, other): return other
print(sum(["a", "b"], Add()))
print(sum([""], Add()) == "", sum([Add(), 5], Add()))
