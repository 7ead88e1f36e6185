#: about: a decoding error holds the guest's own bytes and no more
#: kind: security
#: tests: builtin:UnicodeDecodeError threat:5 threat:14
#: stdout:
#| b'ab\xff' utf-8 2 3
#| 3

data = b"ab\xff"
try:
    data.decode()
except UnicodeDecodeError as error:
    print(error.object, error.encoding, error.start, error.end)
    print(len(error.object))
