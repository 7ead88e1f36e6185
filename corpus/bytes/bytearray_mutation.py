#: about: bytearray in place: item, slice, append, extend, insert, pop, remove, deletion
#: kind: language
#: stdout:
#| bytearray(b'HEYlo w!AB-') True 99 60 11
#| bytearray(b'\x00Y\x00o\x00w\x00') 89 1
#| bytearray(b'\x00w\x00o\x00Y\x00') True False bytearray(b'\x00w\x00o\x00Y\x00\x00w\x00o\x00Y\x00') b'\x00w\x00o\x00Y\x00'
#| bytearray(b'\x00w') True True bytearray(b'aB') [bytearray(b'a'), bytearray(b'b')] bytearray bytes
#| bytearray(b'') False abc [97, 98] True
#| TypeError unhashable type: 'bytearray'
#| ValueError byte must be in range(0, 256)
#| TypeError 'str' object cannot be interpreted as an integer
#| IndexError bytearray index out of range
#| TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| ValueError attempt to assign bytes of size 1 to extended slice of size 2
#| ValueError byte must be in range(0, 256)
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError value not found in bytearray
#| IndexError pop from empty bytearray
#| IndexError pop from empty bytearray
#| TypeError expected iterable of integers; got: 'str'
#| TypeError can't extend bytearray with int
#| TypeError cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')

a = bytearray(b"hello")
alias = a
a[0] = 72
a[1:3] = b"EY"
a += b" w"
a.append(33)
a.extend([65, 66])
a.extend(b"c")
a.insert(0, 60)
a.insert(-1, 45)
print(a, alias is a, a.pop(), a.pop(0), len(a))
a.remove(33)
del a[0], a[-2:]
a[::2] = bytes(len(a[::2]))
print(a, a[1], a.find(b"Y"))
a.reverse()
print(a, a.copy() == a, a.copy() is a, a * 2, bytes(a))
a *= 2
a[2:] = []
print(a, a == bytes(a), a < b"z", bytearray(b"Ab").swapcase(), bytearray(b"a,b").split(b","), type(bytearray(b"a") + b"b").__name__, type(b"a" + bytearray(b"b")).__name__)
a.clear()
print(a, bool(a), bytearray(b"abc").decode(), [*bytearray(b"ab")], bytearray(b"x") in [b"x"])

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, IndexError) as error: print(type(error).__name__, error)

attempt(lambda: hash(bytearray()))
attempt(lambda: bytearray(b"a").__setitem__(0, 256))
attempt(lambda: bytearray(b"a").__setitem__(0, "a"))
attempt(lambda: bytearray(b"a").__setitem__(5, 1))
attempt(lambda: bytearray(b"a").__setitem__(slice(0, 1), "a"))
attempt(lambda: bytearray(b"abcd").__setitem__(slice(None, None, 2), b"x"))
attempt(lambda: bytearray(b"a").append(300))
attempt(lambda: bytearray(b"a").append("a"))
attempt(lambda: bytearray(b"a").remove(5))
attempt(lambda: bytearray().pop())
attempt(lambda: bytearray().pop(1))
attempt(lambda: bytearray(b"a").extend("a"))
attempt(lambda: bytearray(b"a").extend(5))
attempt(lambda: {bytearray(): 1})
