#: about: a bytearray cannot be resized while a view on it exists, by any operation
#: kind: security
#: tests: builtin:memoryview builtin:bytearray builtin:BufferError threat:9 threat:22
#: stdout:
#| {'BufferError'}
#| bytearray(b'0123456789')
#| bytearray(b'0123456789!')

data = bytearray(b"0123456789")
view = memoryview(data)
kinds = set()
for change in (
    lambda: data.append(1),
    lambda: data.extend(b"12"),
    lambda: data.pop(),
    lambda: data.clear(),
    lambda: data.insert(0, 1),
    lambda: data.remove(48),
    lambda: data.__delitem__(0),
    lambda: data.__delitem__(slice(0, 5)),
    lambda: data.__setitem__(slice(0, 5), b""),
    lambda: data.__iadd__(b"x"),
    lambda: data.__imul__(2),
):
    try:
        change()
        kinds.add("changed")
    except BufferError as error:
        kinds.add(type(error).__name__)
print(kinds)
print(data)
view.release()
data.append(33)
print(data)
