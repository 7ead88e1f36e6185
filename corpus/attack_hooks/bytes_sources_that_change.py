#: about: bytes, bytearray and join fed by iterators and hooks that change or release what is being read
#: kind: security
#: tests: builtin:bytes builtin:bytearray threat:9 threat:22
#: stdout:
#| bytearray(b'12xxxxxx\x00\x01\x02')
#| TypeError __bytes__ returned non-bytes (type bytearray)
#| b'\x00\x01\x02'
#| bytearray(b'\x00\x01\x02')
#| bytearray(b'A')
#| IndexError bytearray index out of range
#| bytearray(b'A')
#| ValueError attempt to assign bytes of size 3 to extended slice of size 0
#| BufferError Existing exports of data: object cannot be re-sized
#| bytearray(b'xxxxxxxxxx0123456789AA')
#| b'abc,abc,z'
#| b'x'

def attempt(action):
    try:
        print(action())
    except Exception as refused:
        print(type(refused).__name__, refused)


store = bytearray(b"abc")
view = memoryview(store)


def grows():
    for number in range(3):
        store_two.extend(b"xx")
        yield number


store_two = bytearray(b"12")
attempt(lambda: store_two.extend(grows()) or store_two)


class Bytes:
    def __bytes__(self):
        store_two.clear()
        return bytearray(b"no bytes")


attempt(lambda: bytes(Bytes()))


class Length:
    def __len__(self): return 10**12
    def __length_hint__(self): return 10**12
    def __getitem__(self, index):
        if index > 2: raise IndexError
        store_two.append(index)
        return index


attempt(lambda: bytes(Length()))
attempt(lambda: bytearray(Length()))


class Clears:
    def __index__(self):
        target.clear()
        return 65


target = bytearray(b"0123456789")
attempt(lambda: target.insert(5, Clears()) or target)
target = bytearray(b"0123456789")
attempt(lambda: target.__setitem__(5, Clears()) or target)
target = bytearray(b"0123456789")
attempt(lambda: target.append(Clears()) or target)
target = bytearray(b"0123456789")
attempt(lambda: target.__setitem__(slice(2, 8, 2), [Clears(), Clears(), Clears()]) or target)
target = bytearray(b"0123456789")
attempt(lambda: target.find(Clears()))
target = bytearray(b"0123456789")
attempt(lambda: target.rjust(20, b"x") + bytes([Clears(), Clears()]))
attempt(lambda: b",".join(item for item in (store, view, (store.clear() if len(store) > 5 else b"z"))))
view.release()
attempt(lambda: b"".join([store, store.clear() or b"x", store]))
