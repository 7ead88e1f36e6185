#: about: an iterator that resizes the bytearray it extends
#: kind: security
#: tests: builtin:bytearray threat:9 threat:22
#: stdout:
#| bytearray(b'aaa')
#| bytearray(b'AAA')

def source():
    for number in range(3):
        data.clear()
        yield 65


data = bytearray(b"aaa")
copy = bytearray(data)
print(copy)
data.extend(source())
print(data)
