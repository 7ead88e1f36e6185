#: about: iterators of bytes, bytearrays and memoryviews give ints
#: kind: language
#: stdout:
#| bytes_iterator 97 2 [0, 255] end
#| bytearray_iterator 120 2 [121, 122] end
#| memory_iterator 112 False [113] end
#| memory_iterator 1684234849 False [1751606885] end
#| bytes_iterator none 0 [] end
#| bytearray_iterator none 0 [] end
#| 97 2
#| 3 98
#| 0 [] 0
#| []
#| bytearray(b'morenps')
#| True [98]
#| ValueError: operation forbidden on released memoryview object
#| ['o', 'w', 'n'] b'ab' bytearray(b'ab')

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for make in (lambda: b"a\x00\xff", lambda: bytearray(b"xyz"), lambda: memoryview(b"pq"), lambda: memoryview(b"abcdefgh").cast("I"), lambda: b"", lambda: bytearray()):
    it = iter(make())
    print(type(it).__name__, next(it, "none"), hasattr(it, "__length_hint__") and it.__length_hint__(), list(it), next(it, "end"))
b = bytearray(b"abc")
it = iter(b)
print(next(it), it.__length_hint__())
b.append(100)
print(it.__length_hint__(), next(it))
b.clear()
print(it.__length_hint__(), list(it), it.__length_hint__())
b.extend(b"more")
print(list(it))
for i, x in enumerate(b):
    if i < 3: b.append(x + 1)
print(b)
it = iter(memoryview(b"ab"))
print(97 in it, list(it))
m = memoryview(b"abc")
it = iter(m)
next(it)
m.release()
attempt(lambda: next(it))
class Own(bytes):
    def __iter__(self): return iter("own")
print(list(Own(b"ab")), bytes(Own(b"ab")), bytearray(Own(b"ab")))
